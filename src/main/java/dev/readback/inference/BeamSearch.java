package dev.readback.inference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * The likeliest sequences that a language model says, found by following the best few beginnings. No run of three pieces comes
 * twice. Among equals the beam that came first wins, then the lower piece, so the same model always gives the same sequences.
 */
final class BeamSearch {
    private static final int RUN = 3;
    /** As in decode.py of the recipe, so that both score alike. */
    private static final double LENGTH_WEIGHT = 0.7;

    private final int width;
    private final int most;
    private final int end;
    private final BitSet forbidden;

    /**
     * @param width beginnings followed at a time, and most sequences found; at least 1
     * @param most pieces of the longest sequence, at least 1
     * @param end the piece that ends a sequence
     * @param forbidden pieces never said
     */
    BeamSearch(int width, int most, int end, BitSet forbidden) {
        if (width < 1) throw new IllegalArgumentException("a search needs at least one beam, was " + width);
        if (most < 1) throw new IllegalArgumentException("a sequence needs room for at least one piece, was " + most);
        this.width = width;
        this.most = most;
        this.end = end;
        this.forbidden = (BitSet) forbidden.clone();
    }

    /** A language model that has been told how a sequence begins. */
    @FunctionalInterface
    interface Step {
        /**
         * @param parents for each beam the row of the last call that it continues; of the beginning there is one row, 0
         * @param pieces for each beam the piece that it adds
         * @return for each beam the log-probability of every next piece
         */
        float[][] next(int[] parents, int[] pieces);
    }

    /**
     * A sequence, finished or not.
     *
     * @param pieces without the one that ends it
     * @param logProbability of all pieces and, if finished, the end; at most 0
     */
    record Sequence(List<Integer> pieces, double logProbability) {
        /** What finished sequences are compared by: the log-probability, less hard on long ones. */
        double score() {
            return logProbability / Math.pow(pieces.size() + 1, LENGTH_WEIGHT);
        }

        private Sequence with(Candidate candidate) {
            List<Integer> longer = new ArrayList<>(pieces);
            longer.add(candidate.piece());
            return new Sequence(longer, candidate.logProbability());
        }
    }

    private record Candidate(int row, int piece, double logProbability) {}

    /**
     * At most as many sequences as there are beams, best score first. An interrupt ends the search between two steps.
     *
     * @param first the log-probability of every first piece
     */
    List<Sequence> search(float[] first, Step step) {
        List<Sequence> found = new ArrayList<>();
        List<Sequence> live = List.of(new Sequence(List.of(), 0));
        float[][] next = {first};
        for (int length = 1;; length++) {
            List<Candidate> longer = new ArrayList<>();
            for (Candidate candidate : candidates(live, next, length > most)) {
                Sequence before = live.get(candidate.row());
                if (candidate.piece() == end) found.add(new Sequence(before.pieces(), candidate.logProbability()));
                else if (longer.size() < width) longer.add(candidate);
            }
            found.sort(Comparator.comparingDouble(sequence -> -sequence.score()));
            if (found.size() > width) found.subList(width, found.size()).clear();
            List<Sequence> shorter = live;
            live = longer.stream().map(candidate -> shorter.get(candidate.row()).with(candidate)).toList();
            if (live.isEmpty() || isEnough(found, live.get(0))) return List.copyOf(found);
            if (Thread.currentThread().isInterrupted()) throw new CancellationException("nobody waits for this search");
            next = step.next(longer.stream().mapToInt(Candidate::row).toArray(),
                    longer.stream().mapToInt(Candidate::piece).toArray());
        }
    }

    /** Whether the best beam, if it ended now, would not beat the worst sequence found. */
    private boolean isEnough(List<Sequence> found, Sequence best) {
        return found.size() == width && best.score() <= found.get(width - 1).score();
    }

    private List<Candidate> candidates(List<Sequence> live, float[][] next, boolean onlyEnds) {
        List<Candidate> best = new ArrayList<>();
        for (int row = 0; row < live.size(); row++) {
            Sequence before = live.get(row);
            BitSet banned = banned(before.pieces());
            for (int piece = onlyEnds ? end : 0; piece < (onlyEnds ? end + 1 : next[row].length); piece++) {
                double sum = before.logProbability() + next[row][piece];
                if (sum > Double.NEGATIVE_INFINITY && !banned.get(piece)) insert(best, new Candidate(row, piece, sum));
            }
        }
        return best;
    }

    /** Twice the width is kept, because half of it may be ends. */
    private void insert(List<Candidate> best, Candidate candidate) {
        int place = best.size();
        while (place > 0 && best.get(place - 1).logProbability() < candidate.logProbability())
            place--;
        if (place == 2 * width) return;
        best.add(place, candidate);
        if (best.size() > 2 * width) best.remove(2 * width);
    }

    private BitSet banned(List<Integer> pieces) {
        BitSet banned = (BitSet) forbidden.clone();
        if (pieces.isEmpty()) banned.set(end);
        int last = pieces.size() - RUN + 1;
        IntStream.range(0, Math.max(0, last))
                .filter(i -> pieces.subList(i, i + RUN - 1).equals(pieces.subList(last, last + RUN - 1)))
                .forEach(i -> banned.set(pieces.get(i + RUN - 1)));
        return banned;
    }
}
