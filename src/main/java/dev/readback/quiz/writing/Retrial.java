package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;

/** Which drafts ask anew for the facts of items that were missed. */
final class Retrial {
    private Retrial() {
    }

    /** The stretches of the article that prove {@code missed}. */
    static List<Span> sentences(List<Item> missed) {
        return missed.stream().flatMap(item -> item.evidence().stream()).map(Evidence::span).toList();
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
