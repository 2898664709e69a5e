package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.article.Span;

class ConfidenceTest {
    private static final Confidence CONFIDENCE = new Confidence(-1, 0.5, 0.2, 1, -2, -0.3);

    private static final Reading BEST = new Reading(new Span(10, 14), "Cork", 6, -1, 0.5);
    private static final Reading STRONGER = new Reading(new Span(40, 46), "Galway", 3, -1, 0.5);
    private static final Reading RIVAL = new Reading(new Span(40, 46), "Galway", 2, -1, 0.5);
    private static final Reading HOPELESS = new Reading(new Span(40, 46), "Galway", -7, -1, 0.5);
    private static final Reading OVERLAPPING = new Reading(new Span(7, 14), "in Cork", 5, -1, 0.5);
    private static final Reading THE_SAME_AGAIN = new Reading(new Span(70, 74), "cork", 5, -1, 0.5);

    @Test
    void isTheLogisticOfTheWeightedSum() {
        // Given
        List<Reading> readings = List.of(BEST, RIVAL);
        // When
        double sure = CONFIDENCE.of(BEST, true, readings);
        // Then
        assertEquals(1 / (1 + Math.exp(-(-1 + 3 - 0.2 + 0.5 - 2 - 0.6))), sure, 1e-12);
    }

    @Test
    void fallsWhenTheQuestionNamesWhatTheArticleNeverMentions() {
        // Given
        List<Reading> readings = List.of(BEST);
        // When
        double sure = CONFIDENCE.of(BEST, true, readings);
        // Then
        assertTrue(sure < CONFIDENCE.of(BEST, false, readings));
    }

    @Test
    void fallsWithTheBestRival() {
        // Given
        List<Reading> readings = List.of(BEST, RIVAL, STRONGER);
        // When
        double sure = CONFIDENCE.of(BEST, false, readings);
        // Then
        assertTrue(sure < CONFIDENCE.of(BEST, false, List.of(BEST, RIVAL)));
    }

    @Test
    void isNotTouchedBySpansThatSayTheSameOrAreBelowNoAnswer() {
        // Given
        List<Reading> readings = List.of(BEST, HOPELESS, OVERLAPPING, THE_SAME_AGAIN);
        // When
        double sure = CONFIDENCE.of(BEST, false, readings);
        // Then
        assertEquals(CONFIDENCE.of(BEST, false, List.of(BEST)), sure);
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
