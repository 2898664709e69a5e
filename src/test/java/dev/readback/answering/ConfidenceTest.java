package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
    private static final Confidence CONFIDENCE = new Confidence(-1, 0.5, 0.2, 1, -2, -0.3);

    @Test
    void isTheLogisticOfTheWeightedSum() {
        // Given
        double fit = CONFIDENCE.fit(6, -1, 0.5);
        // When
        double sure = CONFIDENCE.of(fit, true, 2);
        // Then
        assertEquals(1 / (1 + Math.exp(-(-1 + 3 - 0.2 + 0.5 - 2 - 0.6))), sure, 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"false, 0, false, 3", "false, 0, true, 0", "true, 1, true, 4"})
    void fallsWithRivalsAndForeignNames(boolean foreign, double rival, boolean worseForeign, double worseRival) {
        // Given
        double sure = CONFIDENCE.of(2, foreign, rival);
        // When
        double worse = CONFIDENCE.of(2, worseForeign, worseRival);
        // Then
        assertTrue(worse < sure, worse + " against " + sure);
    }

    @Test
    void aRivalBelowNoAnswerIsNone() {
        // Given
        double alone = CONFIDENCE.of(2, false, 0);
        // When
        double sure = CONFIDENCE.of(2, false, -7);
        // Then
        assertEquals(alone, sure);
    }

    @Test
    void aSpansScoreMustCount() {
        // Given
        double nothing = 0;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Confidence(0, nothing, 0, 0, 0, 0));
        // Then
        assertEquals("a span's score must count, its weight was 0.0", thrown.getMessage());
    }
}
