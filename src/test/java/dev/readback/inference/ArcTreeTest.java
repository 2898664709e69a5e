package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArcTreeTest {
    private static final double NEVER = -1e3;

    @Test
    void keepsTheBestHeadsWhereTheyMakeATree() {
        // Given
        double[][] arcs = {{0, 9, 1}, {8, 9, 1}, {1, 9, 0}};
        // When
        int[] heads = ArcTree.heads(arcs);
        // Then
        assertArrayEquals(new int[]{1, -1, 1}, heads);
    }

    @Test
    void breaksACircleWhereItCostsLeast() {
        // Given
        double[][] arcs = {{5, 10}, {9, 1}};
        // When
        int[] heads = ArcTree.heads(arcs);
        // Then
        assertArrayEquals(new int[]{-1, 0}, heads);
    }

    @Test
    void hangsOneWordAloneOnTheRoot() {
        // Given
        double[][] arcs = {{50, 1, 1}, {1, 60, 1}, {1, 1, 40}};
        // When
        int[] heads = ArcTree.heads(arcs);
        // Then
        assertEquals(1, Arrays.stream(heads).filter(head -> head == TaggedWord.ROOT).count());
    }

    @Test
    void hasNoHeadForNoWord() {
        // Given
        double[][] none = {};
        // When
        int[] heads = ArcTree.heads(none);
        // Then
        assertArrayEquals(new int[0], heads);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isAsGoodAsTheBestOfAllTrees(long seed) {
        // Given
        Random chance = new Random(seed);
        double[][][] sentences = Stream.generate(() -> arcs(chance, 1 + chance.nextInt(5), 4)).limit(200)
                .toArray(double[][][]::new);
        // When
        double[] found = Arrays.stream(sentences).mapToDouble(arcs -> score(arcs, ArcTree.heads(arcs))).toArray();
        // Then
        assertArrayEquals(Arrays.stream(sentences).mapToDouble(ArcTreeTest::bestByTryingAll).toArray(), found, 1e-5);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void isAlwaysATree(long seed) {
        // Given
        Random chance = new Random(seed);
        double[][][] sentences = Stream.generate(() -> arcs(chance, 1 + chance.nextInt(60), 1 + chance.nextInt(20))).limit(100)
                .toArray(double[][][]::new);
        // When
        int[][] found = Arrays.stream(sentences).map(ArcTree::heads).toArray(int[][]::new);
        // Then
        assertTrue(Arrays.stream(found).allMatch(ArcTreeTest::isTree), "seed " + seed);
    }

    @Test
    void opensACircleOfCircles() {
        // Given
        int count = 510;
        double[][] arcs = new double[count][count];
        IntStream.range(0, count).forEach(word -> arcs[word][word ^ 1] = 5);
        // When
        int[] heads = ArcTree.heads(arcs);
        // Then
        assertTrue(isTree(heads));
        assertEquals(5 * count / 2, score(arcs, heads));
    }

    private static double[][] arcs(Random chance, int words, int range) {
        double[][] arcs = new double[words][words];
        for (double[] row : arcs)
            Arrays.setAll(row, i -> chance.nextInt(range) + (range > 10 ? chance.nextDouble() : 0));
        return arcs;
    }

    private static double bestByTryingAll(double[][] arcs) {
        int words = arcs.length;
        double best = NEVER;
        for (int code = 0; code < Math.pow(words, words); code++) {
            int rest = code;
            int[] heads = new int[words];
            for (int word = 0; word < words; word++, rest /= words)
                heads[word] = rest % words == word ? TaggedWord.ROOT : rest % words;
            if (isTree(heads)) best = Math.max(best, score(arcs, heads));
        }
        return best;
    }

    private static double score(double[][] arcs, int[] heads) {
        return IntStream.range(0, heads.length).mapToDouble(i -> arcs[i][heads[i] == TaggedWord.ROOT ? i : heads[i]]).sum();
    }

    private static boolean isTree(int[] heads) {
        long roots = Arrays.stream(heads).filter(head -> head == TaggedWord.ROOT).count();
        return roots == 1 && IntStream.range(0, heads.length).allMatch(word -> reachesTheRoot(heads, word));
    }

    private static boolean reachesTheRoot(int[] heads, int word) {
        int at = word;
        for (int step = 0; step <= heads.length && at != TaggedWord.ROOT; step++)
            at = heads[at];
        return at == TaggedWord.ROOT;
    }
}
