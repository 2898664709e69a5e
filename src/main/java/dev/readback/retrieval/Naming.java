package dev.readback.retrieval;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where an article names several words together.
 *
 * @param places for each word the numbers of the sentences that hold it
 * @param sentences of the article
 */
record Naming(List<Set<Integer>> places, int sentences) {
    /** Sentences side by side that may name them together: further apart they are about different things. */
    private static final int WIDEST = 3;

    Naming {
        places = List.copyOf(places);
    }

    /**
     * All sentences that hold every word; where none does, the first few side by side that do so together, of those the ones that
     * hold any. In the article's order, empty when the words stand nowhere together or there are none.
     */
    List<Integer> together() {
        if (places.isEmpty()) return List.of();
        List<Integer> whole = begins(1);
        return whole.isEmpty()
                ? IntStream.rangeClosed(2, WIDEST).boxed().flatMap(width -> begins(width).stream()
                        .map(first -> holdingAny(first, width))).findFirst().orElse(List.of())
                : whole;
    }

    private List<Integer> begins(int width) {
        return IntStream.rangeClosed(0, sentences - width).filter(first -> places.stream()
                .allMatch(holding -> IntStream.range(first, first + width).anyMatch(holding::contains))).boxed().toList();
    }

    private List<Integer> holdingAny(int first, int width) {
        return IntStream.range(first, first + width).filter(at -> places.stream().anyMatch(holding -> holding.contains(at)))
                .boxed()
                .toList();
    }
}
