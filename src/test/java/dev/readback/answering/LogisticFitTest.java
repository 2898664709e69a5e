package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

class LogisticFitTest {
    private static final double[] TRUTH = {-0.5, 1.5, -2};

    @Test
    void findsTheWeightsThatCasesWereDrawnWith() {
        // Given
        Random chance = new Random(7);
        double[][] features = new double[20_000][];
        boolean[] right = new boolean[features.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = new double[]{1, chance.nextGaussian(), chance.nextGaussian()};
            right[i] = chance.nextDouble() < LogisticFit.probability(features[i], TRUTH);
        }
        // When
        double[] weights = LogisticFit.weights(features, right);
        // Then
        assertArrayEquals(TRUTH, weights, 0.1);
    }

    @Test
    void givesAFeatureThatNeverVariesNoWeight() {
        // Given
        double[][] features = {{1, 0, 3}, {1, 0, -1}, {1, 0, 2}, {1, 0, 0.5}};
        // When
        double[] weights = LogisticFit.weights(features, new boolean[]{true, false, false, true});
        // Then
        assertArrayEquals(new double[]{0}, new double[]{weights[1]}, 1e-9);
    }
}
