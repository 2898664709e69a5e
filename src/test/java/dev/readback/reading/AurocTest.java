package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class AurocTest {
    @Test
    void isOneWhenEveryPositiveIsAboveEveryNegative() {
        // When
        double area = Auroc.of(List.of(0.9, 0.8), List.of(0.1, 0.2, 0.3));
        // Then
        assertEquals(1, area);
    }

    @Test
    void countsATieHalf() {
        // When
        double area = Auroc.of(List.of(0.5, 0.7), List.of(0.5, 0.2));
        // Then
        assertEquals(3.5 / 4, area);
    }

    @Test
    void isNoFigureWithoutNegatives() {
        // When
        double area = Auroc.of(List.of(0.5), List.of());
        // Then
        assertTrue(Double.isNaN(area));
    }

    @Test
    void isTheShareOfPairsInOrder() {
        // Given
        Random random = new Random(4);
        List<Double> positives = random.ints(40, 0, 20).mapToObj(number -> number / 20.0).toList();
        List<Double> negatives = random.ints(60, 0, 15).mapToObj(number -> number / 20.0).toList();
        List<Double> pairs = new ArrayList<>();
        for (double positive : positives)
            negatives.forEach(negative -> pairs.add(positive > negative ? 1 : positive == negative ? 0.5 : 0));
        // When
        double area = Auroc.of(positives, negatives);
        // Then
        assertEquals(pairs.stream().mapToDouble(pair -> pair).average().orElseThrow(), area, 1e-12);
    }
}
