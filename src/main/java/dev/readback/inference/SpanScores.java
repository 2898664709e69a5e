package dev.readback.inference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the Reader makes of the spans of one text: start + end logits above those of "no answer", less something for length.
 *
 * @param starts logits of a whole sequence, "no answer" at 0
 * @param ends the same
 * @param from where in them the text begins
 * @param count pieces of the text
 */
record SpanScores(float[] starts, float[] ends, int from, int count) {
    private static final int LONGEST = 30;
    private static final int STARTS = 5;
    private static final int SPANS = 12;
    /** Logits that each further piece of a span must bring: start and end are scored apart, and spans come out too long. */
    private static final float LONGER = 0.05f;
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(span -> -span.score());

    /** First and last piece of a span, counted in the text, and its score in logits. */
    record Scored(int first, int last, float score) {}

    /** The best span for each of the best starts, and the best of all spans from these starts, twelve or a few more; best first. */
    List<Scored> best() {
        List<Scored> leading = IntStream.range(0, count).mapToObj(this::bestStartingAt).sorted(BEST_FIRST).limit(STARTS)
                .toList();
        Stream<Scored> others = leading.stream().flatMap(span -> startingAt(span.first)).sorted(BEST_FIRST).limit(SPANS);
        return Stream.concat(leading.stream(), others).distinct().sorted(BEST_FIRST).toList();
    }

    /** A loop, because every question comes here for some thousand spans. */
    private Scored bestStartingAt(int first) {
        int best = first;
        for (int last = first + 1; last < beyond(first); last++) {
            if (score(first, last) > score(first, best)) best = last;
        }
        return new Scored(first, best, score(first, best));
    }

    private Stream<Scored> startingAt(int first) {
        return IntStream.range(first, beyond(first)).mapToObj(last -> new Scored(first, last, score(first, last)));
    }

    /** One past the last piece that a span from {@code first} may end with. */
    private int beyond(int first) {
        return Math.min(count, first + LONGEST);
    }

    private float score(int first, int last) {
        return starts[from + first] + ends[from + last] - LONGER * (last - first) - starts[0] - ends[0];
    }
}
