package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.article.Span;

class ConfidenceTest {
    private static final Confidence CONFIDENCE = new Confidence(-1, 0.5, 0.2, 1, -2, -0.3, 0.1, -0.4);

    private static final Reading BEST = new Reading(new Span(10, 14), "Cork", 6, -1, 0.5);
    private static final Reading STRONGER = new Reading(new Span(40, 46), "Galway", 3, -1, 0.5);
    private static final Reading RIVAL = new Reading(new Span(40, 46), "Galway", 2, -1, 0.5);
    private static final Reading HOPELESS = new Reading(new Span(40, 46), "Galway", -7, -1, 0.5);
    private static final Reading OVERLAPPING = new Reading(new Span(7, 14), "in Cork", 5, -1, 0.5);
    private static final Reading THE_SAME_AGAIN = new Reading(new Span(70, 74), "cork", 5, -1, 0.5);

    @Test
    void isTheLogisticOfTheWeightedSum() {
        // Given
        Readings readings = readings(BEST, RIVAL);
        // When
        double sure = CONFIDENCE.of(readings, true);
        // Then
        assertEquals(1 / (1 + Math.exp(-(-1 + 3 - 0.2 + 0.5 - 2 - 0.6 + 0.4 - 0.4 * Math.log(8)))), sure, 1e-12);
    }

    @Test
    void fallsWhenTheQuestionNamesWhatTheArticleNeverMentions() {
        // Given
        Readings readings = readings(BEST);
        // When
        double sure = CONFIDENCE.of(readings, true);
        // Then
        assertTrue(sure < CONFIDENCE.of(readings, false));
    }

    @Test
    void fallsWithTheBestRival() {
        // Given
        Readings readings = readings(BEST, RIVAL, STRONGER);
        // When
        double sure = CONFIDENCE.of(readings, false);
        // Then
        assertTrue(sure < CONFIDENCE.of(readings(BEST, RIVAL), false));
    }

    @Test
    void isNotTouchedBySpansThatSayTheSameOrAreBelowNoAnswer() {
        // Given
        Readings readings = readings(BEST, HOPELESS, OVERLAPPING, THE_SAME_AGAIN);
        // When
        double sure = CONFIDENCE.of(readings, false);
        // Then
        assertEquals(CONFIDENCE.of(readings(BEST), false), sure);
    }

    @Test
    void fallsWhenItsSentenceAloneSaysNothing() {
        // Given
        Readings readings = new Readings(List.of(BEST), -5, 8);
        // When
        double sure = CONFIDENCE.of(readings, false);
        // Then
        assertTrue(sure < CONFIDENCE.of(readings(BEST), false));
    }

    @Test
    void fallsWithThePassagesThatWereRead() {
        // Given
        Readings readings = readings(BEST);
        // When
        double sure = CONFIDENCE.of(readings, false);
        // Then
        assertTrue(sure < CONFIDENCE.of(new Readings(readings.ranked(), readings.alone(), 1), false));
    }

    @Test
    void isNoneWhereNothingWasFound() {
        // Given
        Readings readings = Readings.NONE;
        // When
        double sure = CONFIDENCE.of(readings, false);
        // Then
        assertEquals(0, sure);
    }

    @Test
    void aSpansScoreMustCount() {
        // Given
        double nothing = 0;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Confidence(0, nothing, 0, 0, 0, 0, 0, 0));
        // Then
        assertEquals("a span's score must count, its weight was 0.0", thrown.getMessage());
    }

    /** Of eight passages, with a sentence that scores 4 alone. */
    private static Readings readings(Reading... ranked) {
        return new Readings(List.of(ranked), 4, 8);
    }
}
