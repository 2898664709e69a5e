package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.readback.article.Span;

/** Of "In Cork it rains." and, elsewhere, "Galway". */
class SecondReadingTest {
    private static final Span SENTENCE = new Span(0, 17);
    private static final Reading LONG = new Reading(new Span(0, 7), "In Cork", 5.2, 1, 0.5);
    private static final Reading SHORT = new Reading(new Span(3, 7), "Cork", 5, 1, 0.5);
    private static final Reading ELSEWHERE = new Reading(new Span(40, 46), "Galway", 5.1, 1, 0.5);
    private static final List<Reading> RANKED = List.of(LONG, ELSEWHERE, SHORT);

    @Test
    void putsFirstWhatTheSentenceAloneSaysSoMuchMoreClearly() {
        // Given
        SecondReading second = new SecondReading(SENTENCE, Map.of(LONG.span(), 4.0, SHORT.span(), 6.0), 6, 1);
        // When
        List<Reading> agreed = second.agreed(RANKED);
        // Then
        assertEquals(List.of(SHORT, LONG, ELSEWHERE), agreed);
    }

    @Test
    void leavesFirstWhatTheSentenceAloneSaysAsWell() {
        // Given
        SecondReading second = new SecondReading(SENTENCE, Map.of(LONG.span(), 4.0, SHORT.span(), 4.1), 4.1, 1);
        // When
        List<Reading> agreed = second.agreed(RANKED);
        // Then
        assertEquals(RANKED, agreed);
    }

    @Test
    void countsWhatItDidNotFindAsTheLeastThatItFound() {
        // Given
        SecondReading second = new SecondReading(SENTENCE, Map.of(SHORT.span(), 6.0), 6, 5);
        // When
        List<Reading> agreed = second.agreed(RANKED);
        // Then
        assertEquals(SHORT, agreed.get(0));
    }

    @Test
    void saysNothingOfOtherSentences() {
        // Given
        SecondReading second = new SecondReading(SENTENCE, Map.of(), -3, -9);
        // When
        List<Reading> agreed = second.agreed(List.of(ELSEWHERE));
        // Then
        assertEquals(List.of(ELSEWHERE), agreed);
    }
}
