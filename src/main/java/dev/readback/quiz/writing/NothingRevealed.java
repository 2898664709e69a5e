package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.readback.quiz.ItemKind;

/**
 * No item shows, in its stem or an option, what another asks for, by any of its names, together with half of what that other
 * says; nor most of the sentence that a statement is to be judged by. Of an event the year is asked for.
 */
final class NothingRevealed implements SetGate {
    private static final double KNOWN = 0.5;
    private static final double JUDGED = 0.6;
    private final Reading reading;
    private final Map<Draft, List<Sides>> sides = new IdentityHashMap<>();

    NothingRevealed(Reading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "nothing-revealed";
    }

    @Override
    public String reason() {
        return "one question would have given another's answer away";
    }

    @Override
    public String warning() {
        return "another question of this quiz gives this answer away, or this one gives away that of another";
    }

    @Override
    public boolean passes(Draft draft, List<Draft> chosen) {
        List<Sides> sides = sides(draft);
        return chosen.stream().flatMap(other -> sides(other).stream())
                .noneMatch(other -> sides.stream().anyMatch(one -> one.reveals(other) || other.reveals(one)));
    }

    /**
     * Content words of a draft, or of one of its events.
     *
     * @param shown of the stem and of each option
     * @param keys of each name of the key; none for a statement
     * @param asked of the stem without the key
     * @param judged of the evidence of a statement; none for a question
     */
    private record Sides(List<Set<String>> shown, List<Set<String>> keys, Set<String> asked, Set<String> judged) {
        boolean reveals(Sides other) {
            return shown.stream().anyMatch(words -> other.isTold(words) || other.isJudged(words));
        }

        private boolean isTold(Set<String> words) {
            return keys.stream().anyMatch(words::containsAll) && common(words, asked) >= KNOWN * asked.size();
        }

        private boolean isJudged(Set<String> words) {
            return !judged.isEmpty() && common(words, judged) >= JUDGED * judged.size();
        }

        private static int common(Set<String> words, Set<String> asked) {
            Set<String> both = new HashSet<>(asked);
            both.retainAll(words);
            return both.size();
        }
    }

    private List<Sides> sides(Draft draft) {
        return sides.computeIfAbsent(draft, each -> each.events().isEmpty()
                ? List.of(read(each))
                : each.events().stream().map(NothingRevealed::read).toList());
    }

    private static Sides read(DatedEvent event) {
        Set<String> told = Word.content(event.text());
        return new Sides(List.of(told), List.of(Set.of(String.valueOf(event.moment().last().getYear()))), told, Set.of());
    }

    private Sides read(Draft draft) {
        String text = reading.article().text();
        boolean isStatement = draft.kind() == ItemKind.TRUE_FALSE;
        Stream<String> aliases = reading.mentions().within(draft.asked()).stream()
                .flatMap(mention -> mention.entity().stream()).flatMap(entity -> entity.aliases().stream());
        List<Set<String>> keys = Stream.of(Stream.of(draft.asked().in(text)), draft.accepted().stream(), aliases)
                .flatMap(names -> names).map(Word::content).filter(words -> !words.isEmpty()).distinct().toList();
        Set<String> asked = Word.content(draft.bare());
        asked.removeAll(Word.content(draft.asked().in(text)));
        return new Sides(texts(draft).stream().map(Word::content).toList(), isStatement ? List.of() : keys, asked,
                isStatement ? Word.content(draft.evidence().in(text)) : Set.of());
    }

    private static List<String> texts(Draft draft) {
        List<String> texts = new ArrayList<>(List.of(draft.bare()));
        if (draft.kind().isChoice()) {
            texts.add(draft.key());
            draft.distractors().forEach(wrong -> texts.add(wrong.text()));
        }
        return texts;
    }
}
