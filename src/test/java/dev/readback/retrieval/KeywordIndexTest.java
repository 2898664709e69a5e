package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordIndexTest {
    @Test
    void theRarerWordCountsMore() {
        // Given
        var index = new KeywordIndex(List.of("the harbour", "the lamp", "the harbour", "the harbour"));
        // When
        double[] scores = index.scores("harbour lamp");
        // Then
        assertTrue(scores[1] > scores[0], scores[1] + " against " + scores[0]);
    }

    @Test
    void repetitionCountsLessAndLess() {
        // Given
        var index = new KeywordIndex(List.of("lamp a b c", "lamp lamp b c", "lamp lamp lamp c", "a b c d"));
        // When
        double[] scores = index.scores("lamp");
        // Then
        assertTrue(scores[1] > scores[0] && scores[2] > scores[1]);
        assertTrue(scores[2] - scores[1] < scores[1] - scores[0]);
    }

    @Test
    void askingTwiceForAWordChangesNothing() {
        // Given
        var index = new KeywordIndex(List.of("lamp", "harbour"));
        // When
        double[] scores = index.scores("lamp Lamp LAMPS");
        // Then
        assertArrayEquals(index.scores("lamp"), scores);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "zebra", "😀", "?!"})
    void unknownWordsCountNothing(String question) {
        // Given
        var index = new KeywordIndex(List.of("the lamp", "the harbour", ""));
        // When
        double[] scores = index.scores(question);
        // Then
        assertArrayEquals(new double[3], scores);
    }

    @Test
    void knowsATextWithoutAnyTexts() {
        // Given
        var index = new KeywordIndex(List.of());
        // When
        double[] scores = index.scores("lamp");
        // Then
        assertEquals(0, scores.length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Lamps, cities & boss!|lamp city boss", "Séamus CAFE\u0301|seamus cafe",
            "virus is his|virus is his", "112,000|112 000", "stories gas bus|story gas bus", "İstanbul|istanbul"})
    void foldsCaseAccentsAndPlurals(String text, String terms) {
        // Given
        List<String> expected = List.of(terms.split(" "));
        // When
        List<String> found = Terms.of(text);
        // Then
        assertEquals(expected, found);
    }
}
