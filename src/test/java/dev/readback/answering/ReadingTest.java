package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.article.Span;

class ReadingTest {
    private static final Reading BEST = new Reading(new Span(10, 14), "Cork", 6, 1, 0.5);
    private static final Reading RIVAL = new Reading(new Span(40, 46), "Galway", 2, 1, 1);
    private static final Reading LONGER = new Reading(new Span(7, 14), "in Cork", 5.5, 1, 0.5);

    @Test
    void leadsByWhatItFitsBetterThanTheBestThatSaysSomethingElse() {
        // Given
        List<Reading> readings = List.of(BEST, LONGER, RIVAL);
        // When
        double lead = BEST.lead(readings);
        // Then
        assertEquals(6 + 3 - 2 - 6, lead, 1e-12);
    }

    @Test
    void leadsByNothingWhereTheSecondReadingPutItBeforeWhatFitsBetter() {
        // Given
        List<Reading> readings = List.of(RIVAL, BEST, LONGER);
        // When
        double lead = RIVAL.lead(readings);
        // Then
        assertEquals(0, lead);
    }

    @Test
    void leadsWithoutEndWhereNothingElseIsSaid() {
        // Given
        List<Reading> readings = List.of(BEST, LONGER);
        // When
        double lead = BEST.lead(readings);
        // Then
        assertEquals(Double.POSITIVE_INFINITY, lead);
    }
}
