package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RankFusionTest {
    @Test
    void whatBothRankHighComesFirst() {
        // Given
        double[] words = {3, 2, 1, 0};
        double[] meaning = {0, 0.9, 0.1, 0.8};
        // When
        List<Integer> best = RankFusion.best(List.of(words, meaning), 4);
        // Then
        assertEquals(List.of(1, 2, 0, 3), best);
    }

    @Test
    void scalesDoNotMatter() {
        // Given
        double[] words = {300, 200, 0};
        double[] meaning = {0.001, 0.002, 0.003};
        // When
        List<Integer> best = RankFusion.best(List.of(words, meaning), 3);
        // Then
        assertEquals(RankFusion.best(List.of(new double[]{3, 2, 0}, new double[]{1, 2, 3}), 3), best);
    }

    @Test
    void leavesOutWhatNobodyRanks() {
        // Given
        double[] words = {0, 1, 0};
        // When
        List<Integer> best = RankFusion.best(List.of(words, new double[3]), 3);
        // Then
        assertEquals(List.of(1), best);
    }

    @Test
    void givesNoMoreThanAsked() {
        // Given
        double[] words = {1, 2, 3, 4};
        // When
        List<Integer> best = RankFusion.best(List.of(words), 2);
        // Then
        assertEquals(List.of(3, 2), best);
    }

    @Test
    void equalsKeepTheirOrder() {
        // Given
        double[] words = {1, 1, 1};
        // When
        List<Integer> best = RankFusion.best(List.of(words), 3);
        // Then
        assertEquals(List.of(0, 1, 2), best);
    }
}
