package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * Makes items of chosen drafts: ids, explanation, and the order of options: the key's place balanced over the quiz, events mixed.
 * The evidence is what proves the key, then where the article names whom the evidence only calls "she".
 */
final class ItemMaker {
    private final Reading reading;
    private final Article article;
    private final Ids ids;
    private final Random random;
    private final int[] used = new int[6];

    ItemMaker(Reading reading, long seed) {
        this.reading = reading;
        this.article = reading.article();
        this.ids = new Ids(article.id(), seed);
        this.random = new Random(seed ^ article.id().hashCode());
    }

    /** @param drafts in the order of the quiz */
    List<Item> make(List<Draft> drafts) {
        List<List<String>> orders = new ArrayList<>();
        drafts.forEach(draft -> orders.add(draft.ordered() ? bySize(draft) : List.of()));
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).ordered()) used[orders.get(i).indexOf(drafts.get(i).key())]++;
        }
        return IntStream.range(0, drafts.size()).mapToObj(i -> item(drafts.get(i), orders.get(i), i)).toList();
    }

    private Item item(Draft draft, List<String> order, int position) {
        List<Span> proofs = Stream.concat(Stream.of(draft.evidence()), WhoIsMeant.namings(draft, reading)).toList();
        List<Evidence> evidence = proofs.stream().map(proof -> Evidence.of(article.text(), proof)).toList();
        String explanation = proofs.stream().sorted().map(proof -> proof.in(article.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … ", "The article says: “", "”"));
        String id = ids.item(position);
        return switch (draft.kind()) {
            case CLOZE, SHORT_ANSWER ->
                new Item.Typed(draft.kind(), id, draft.stem(), draft.key(), draft.accepted(), evidence, explanation,
                        draft.engine());
            case TRUE_FALSE -> new Item.TrueFalse(id, draft.stem(), draft.isTrueStatement(), draft.distractors().stream()
                    .map(Distractor::note).findFirst().orElse(""), evidence, explanation, draft.engine());
            case MULTIPLE_CHOICE, FIND_EVIDENCE ->
                choice(id, draft, order.isEmpty() ? placed(draft) : order, position, evidence, explanation);
            case ORDERING -> ordering(id, draft, position);
        };
    }

    private Item choice(String id, Draft draft, List<String> order, int position, List<Evidence> evidence, String explanation) {
        List<Option> options = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            String text = order.get(place);
            String note = draft.distractors().stream().filter(wrong -> wrong.text().equals(text)).map(Distractor::note)
                    .findFirst()
                    .orElse("");
            options.add(new Option(ids.option(position, place), text, note));
        }
        String keyId = ids.option(position, order.indexOf(draft.key()));
        return new Item.Choice(draft.kind(), id, draft.stem(), options, keyId, evidence, explanation, draft.engine());
    }

    private Item ordering(String id, Draft draft, int position) {
        List<DatedEvent> events = draft.events();
        List<Integer> shown = mixed(events.size());
        List<Option> options = IntStream.range(0, shown.size())
                .mapToObj(place -> new Option(ids.option(position, place), events.get(shown.get(place)).text(), "")).toList();
        List<String> keyOrder = IntStream.range(0, shown.size()).mapToObj(event -> ids.option(position, shown.indexOf(event)))
                .toList();
        List<Evidence> evidence = events.stream().map(event -> Evidence.of(article.text(), event.sentence())).toList();
        String dates = IntStream.range(0, events.size()).mapToObj(i -> (i + 1) + ". “" + events.get(i).dated() + "”")
                .collect(Collectors.joining(", ", "The article dates them: ", "."));
        return new Item.Ordering(id, draft.stem(), options, keyOrder, evidence, dates, draft.engine());
    }

    /** The numbers below {@code count} in any order but their own, each such order as likely as the others. */
    private List<Integer> mixed(int count) {
        List<Integer> inOrder = IntStream.range(0, count).boxed().toList();
        List<Integer> mixed = new ArrayList<>(inOrder);
        while (mixed.equals(inOrder))
            Collections.shuffle(mixed, random);
        return mixed;
    }

    private List<String> placed(Draft draft) {
        List<String> order = new ArrayList<>(draft.distractors().stream().map(Distractor::text).sorted().toList());
        Collections.shuffle(order, random);
        int places = order.size() + 1;
        int shift = random.nextInt(places);
        int place = IntStream.range(0, places).map(i -> (i + shift) % places).boxed().min(Comparator.comparingInt(i -> used[i]))
                .orElseThrow();
        used[place]++;
        order.add(place, draft.key());
        return order;
    }

    private static List<String> bySize(Draft draft) {
        List<String> order = new ArrayList<>(List.of(draft.key()));
        draft.distractors().forEach(wrong -> order.add(wrong.text()));
        order.sort(draft.type() == AnswerType.DATE
                ? Comparator.comparingLong(Neighbours::timeOf)
                : Comparator.comparing(Quantity::valueOf));
        return order;
    }
}
