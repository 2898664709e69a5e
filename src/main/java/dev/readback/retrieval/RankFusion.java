package dev.readback.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts rankings of the same things together by reciprocal ranks with k = 60 (Cormack, Clarke and Büttcher 2009). */
final class RankFusion {
    private static final int K = 60;

    private RankFusion() {
    }

    /**
     * The best things first.
     *
     * @param scores one array for each ranking, all of one length; a thing without a positive score is not ranked there
     * @param most how many to return at most; fewer when fewer are ranked anywhere
     */
    static List<Integer> best(List<double[]> scores, int most) {
        double[] fused = new double[scores.get(0).length];
        for (double[] ranking : scores) {
            int rank = 1;
            for (int thing : ranked(ranking)) {
                fused[thing] += 1.0 / (K + rank++);
            }
        }
        return IntStream.of(ranked(fused)).limit(most).boxed().toList();
    }

    private static int[] ranked(double[] scores) {
        return IntStream.range(0, scores.length).filter(i -> scores[i] > 0).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i])).mapToInt(Integer::intValue).toArray();
    }
}
