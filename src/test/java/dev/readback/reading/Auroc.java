package dev.readback.reading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Area under the ROC curve: how often a positive is scored above a negative, a tie counting half (Mann and Whitney 1947). */
public final class Auroc {
    private Auroc() {
    }

    /** NaN when there is no positive or no negative. */
    public static double of(Collection<Double> positives, Collection<Double> negatives) {
        List<Scored> all = Stream.concat(positives.stream().map(score -> new Scored(score, true)),
                negatives.stream().map(score -> new Scored(score, false))).sorted().toList();
        double ranks = 0;
        for (int first = 0; first < all.size();) {
            int end = endOfTie(all, first);
            long ours = all.subList(first, end).stream().filter(Scored::positive).count();
            ranks += ours * (first + 1 + end) / 2.0;
            first = end;
        }
        double count = positives.size();
        return (ranks - count * (count + 1) / 2) / (count * negatives.size());
    }

    private static int endOfTie(List<Scored> sorted, int first) {
        int end = first + 1;
        while (end < sorted.size() && sorted.get(end).score() == sorted.get(first).score())
            end++;
        return end;
    }

    private record Scored(double score, boolean positive) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            return Double.compare(score, other.score);
        }
    }
}
