package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import dev.readback.quiz.ItemKind;

/** Has three or four events of the article put in order that it dates without a doubt which came first. */
final class OrderingDrafter implements Drafter {
    static final String STEM = "Put these events in the order in which they happened, the earliest first.";
    static final int FEWEST = 3;
    static final int MOST = 4;
    /** How often the events are grouped anew: a group of which one event is taken by another item is lost. */
    private static final int ROUNDS = 3;
    /** As much as can be: the mean of several sentences falls behind the best of one. */
    private static final double BASE = 1;

    @Override
    public ItemKind kind() {
        return ItemKind.ORDERING;
    }

    @Override
    public List<Draft> draft(Reading reading, List<Question> questions, long seed) {
        List<DatedEvent> events = Events.in(reading);
        if (events.size() < FEWEST) return List.of();
        Random random = Chance.at(seed, events.get(0).date());
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<DatedEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);
            groups(shuffled).stream().map(group -> draft(reading, group))
                    .forEach(draft -> drafts.putIfAbsent(draft.fact(), draft));
        }
        return drafts.values().stream().sorted(Comparator.comparing(Draft::evidence)).toList();
    }

    /** Groups of events no two of which may have happened at the same time; each event in one at most. */
    private static List<List<DatedEvent>> groups(List<DatedEvent> events) {
        List<List<DatedEvent>> groups = new ArrayList<>();
        List<DatedEvent> open = new ArrayList<>(events);
        while (open.size() >= FEWEST) {
            List<DatedEvent> group = new ArrayList<>();
            for (DatedEvent event : open) {
                if (group.size() < MOST && group.stream().allMatch(other -> isApart(other, event))) group.add(event);
            }
            open.removeAll(group);
            if (group.size() >= FEWEST) groups.add(group);
        }
        return groups;
    }

    private static boolean isApart(DatedEvent one, DatedEvent other) {
        return one.moment().isApartFrom(other.moment()) && !one.text().equals(other.text());
    }

    private static Draft draft(Reading reading, List<DatedEvent> group) {
        List<DatedEvent> inArticle = group.stream().sorted(Comparator.comparing(DatedEvent::sentence)).toList();
        List<DatedEvent> inTime = group.stream().sorted(Comparator.comparing(event -> event.moment().last())).toList();
        String key = inTime.stream().map(DatedEvent::text).collect(Collectors.joining(" "));
        String fact = inArticle.stream().map(event -> event.statement().index() + "")
                .collect(Collectors.joining(" ", "order ", ""));
        double worth = group.stream().mapToDouble(event -> Worth.of(BASE, reading, event.statement())).average().orElse(0);
        DatedEvent first = inArticle.get(0);
        return new Draft(ItemKind.ORDERING, STEM, key, first.date(), first.sentence(), AnswerType.DATE, fact, List.of(), false,
                List.of(), worth, inTime);
    }
}
