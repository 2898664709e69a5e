package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.readback.article.Span;

class QuestionWordsTest {
    private static final String TEXT = "The keeper lit the lamp at dusk. Years later, and far away from there, in another country"
            + " by another sea, the harbour town of Mora was named the official capital.";

    @Test
    void countsTheQuestionsWordsAroundTheSpan() {
        // Given
        QuestionWords words = new QuestionWords(Map.of("official", 3.0, "capital", 3.0, "lamp", 2.0), false);
        // When
        double coverage = words.coverage(TEXT, spanOf("Mora"));
        // Then
        assertEquals(6.0 / 8, coverage, 1e-9);
    }

    @Test
    void countsNothingFurtherThanEightWords() {
        // Given
        QuestionWords words = new QuestionWords(Map.of("official", 3.0, "capital", 3.0), false);
        // When
        double coverage = words.coverage(TEXT, spanOf("keeper"));
        // Then
        assertEquals(0, coverage);
    }

    @Test
    void coversNothingWhenTheQuestionHasNoWordThatTells() {
        // Given
        QuestionWords words = new KeywordIndex(List.of(TEXT)).words("Who is it?");
        // When
        double coverage = words.coverage(TEXT, spanOf("Mora"));
        // Then
        assertEquals(0, coverage);
    }

    @Test
    void weighsRareWordsMore() {
        // Given
        KeywordIndex index = new KeywordIndex(List.of("the lamp and the sea", "the sea", "the sea at night"));
        // When
        Map<String, Double> rarity = index.words("Which lamp is at sea?").rarity();
        // Then
        assertTrue(rarity.get("lamp") > rarity.get("sea"), () -> rarity.toString());
    }

    private static Span spanOf(String word) {
        int start = TEXT.indexOf(word);
        return new Span(start, start + word.length());
    }
}
