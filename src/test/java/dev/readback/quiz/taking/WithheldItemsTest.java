package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.answering.Answer;
import dev.readback.answering.Citation;
import dev.readback.answering.Quote;
import dev.readback.article.Span;
import dev.readback.quiz.QuizSample;

class WithheldItemsTest {
    private static final Span BUILT = new Span(0, 33);
    private static final Span STANDS = new Span(34, 81);
    private final WithheldItems items = new WithheldItems(QuizSample.ITEMS);

    @ParameterizedTest
    @ValueSource(strings = {"When was the lighthouse built?", "when did they build the lighthouse",
            "Where does the lighthouse stand?",
            "Is it true that it stands on the southern cape?", "It stands at what on the cape?", "When was the lamp lit?",
            "When did the keeper leave?"})
    void knowsAQuestionThatAnItemAsks(String question) {
        // Given the items
        // When
        boolean asked = items.isAskedBy(question);
        // Then
        assertTrue(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What colour is the lighthouse?", "Who was the keeper?", "How high is the northern cape?",
            "Which sentence of the article is the longest?", "What happened in 1931?", "Summarise the article"})
    void leavesOtherQuestionsAlone(String question) {
        // Given the items
        // When
        boolean asked = items.isAskedBy(question);
        // Then
        assertFalse(asked);
    }

    @ParameterizedTest
    @CsvSource({"1901, true", "in 1901, true", "1902, false"})
    void knowsAKeyFromItsEvidence(String text, boolean told) {
        // Given
        Answer answer = found(text, BUILT);
        // When
        boolean gives = items.isToldBy(answer);
        // Then
        assertEquals(told, gives);
    }

    @Test
    void aKeysWordsFromAnotherSentenceAreNoKey() {
        // Given
        Answer answer = found("1901", STANDS);
        // When
        boolean gives = items.isToldBy(answer);
        // Then
        assertFalse(gives);
    }

    @ParameterizedTest
    @CsvSource({"northern, true", "the northern cape, true", "green, false"})
    void wordsThatProveAStatementTellItsKey(String text, boolean told) {
        // Given
        Answer answer = found(text, STANDS);
        // When
        boolean gives = new WithheldItems(List.of(QuizSample.STATEMENT)).isToldBy(answer);
        // Then
        assertEquals(told, gives);
    }

    @Test
    void passagesThatProveAnItemAreTakenOutOfSilence() {
        // Given
        Quote proof = new Quote(BUILT, "The lighthouse was built in 1901.");
        Quote other = new Quote(new Span(145, 180), "Ida Lewis painted the door green...");
        Answer answer = new Answer.NotInArticle(0.1, Answer.EMBEDDED, List.of(proof, other));
        // When
        Answer told = items.without(answer);
        // Then
        assertEquals(new Answer.NotInArticle(0.1, Answer.EMBEDDED, List.of(other)), told);
    }

    @Test
    void silenceTellsNothing() {
        // Given
        Answer answer = new Answer.NotInArticle(0.1, Answer.EMBEDDED, List.of());
        // When
        boolean gives = items.isToldBy(answer);
        // Then
        assertFalse(gives);
    }

    private static Answer found(String text, Span sentence) {
        return new Answer.Found(text, 0.9, Answer.EMBEDDED, List.of(new Citation(sentence, text, sentence)));
    }
}
