package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/** Which drafts ask anew for the facts of items that were missed. */
final class Retrial {
    private Retrial() {
    }

    /** The stretches of the article that prove {@code missed}. */
    static List<Span> sentences(List<Item> missed) {
        return missed.stream().flatMap(Retrial::proofs).map(Evidence::span).toList();
    }

    /** What comes after the first evidence only tells who is meant, except of events. */
    private static Stream<Evidence> proofs(Item item) {
        return item.evidence().stream().limit(item.kind() == ItemKind.ORDERING ? Long.MAX_VALUE : 1);
    }

    /** Whether {@code draft} rests on what proves a missed item, and none of them has put its question. */
    static boolean isNew(Draft draft, List<Item> missed) {
        String bare = draft.bare().toLowerCase(Locale.ROOT);
        return sentences(missed).stream().anyMatch(draft.evidence()::overlaps)
                && missed.stream().noneMatch(item -> item.stem().toLowerCase(Locale.ROOT).contains(bare));
    }

    /** Each of {@code fresh} beside one missed item that it shares a sentence with; by the missed item's id. */
    static Map<String, Item> matched(List<Item> missed, List<Item> fresh) {
        List<Item> left = new ArrayList<>(fresh);
        Map<String, Item> matched = new HashMap<>();
        for (Item item : missed) {
            Optional<Item> match = left.stream().filter(candidate -> sharesASentence(item, candidate)).findFirst();
            match.ifPresent(found -> {
                matched.put(item.id(), found);
                left.remove(found);
            });
        }
        return matched;
    }

    private static boolean sharesASentence(Item item, Item other) {
        return sentences(List.of(item)).stream().anyMatch(span -> sentences(List.of(other)).stream().anyMatch(span::overlaps));
    }
}
