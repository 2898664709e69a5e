package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.readback.testsupport.ArticleSample;

class QuestionWordsTest {
    private static final ArticleSample SAMPLE = new ArticleSample("Mora", "The keeper lit the lamp at dusk. Mora was named the"
            + " capital. The lamp of the harbour burned all night.");

    @Test
    void countASentenceWithTheMostOfThemAsWhole() {
        // Given
        QuestionWords words = words("Which harbour had a lamp?");
        // When
        double share = words.share(SAMPLE.spanOf("night"));
        // Then
        assertEquals(1, share);
    }

    @Test
    void countASentenceWithFewerAsLess() {
        // Given
        QuestionWords words = words("Which harbour had a lamp?");
        // When
        double share = words.share(SAMPLE.spanOf("keeper"));
        // Then
        assertTrue(share > 0 && share < 1, () -> "share " + share);
    }

    @Test
    void countASentenceWithoutAnyAsNothing() {
        // Given
        QuestionWords words = words("Which harbour had a lamp?");
        // When
        double share = words.share(SAMPLE.spanOf("capital"));
        // Then
        assertEquals(0, share);
    }

    @Test
    void tellNothingWhenTheArticleHasNone() {
        // Given
        QuestionWords words = words("Why?");
        // When
        double share = words.share(SAMPLE.spanOf("capital"));
        // Then
        assertEquals(0, share);
    }

    private static QuestionWords words(String question) {
        return TestRetrieval.byWords(SAMPLE.article()).words(question);
    }
}
