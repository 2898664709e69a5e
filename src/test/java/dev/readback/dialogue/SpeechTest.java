package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.answering.Answer;
import dev.readback.article.Article;

class SpeechTest {
    private static final String TEXT = "Ida Lewis kept the light. She said that the sea was rough. The tower is old."
            + " Kate Walker rowed to the rock. \"I was never afraid,\" Walker told a reporter.";
    private final Article article = Tagging.article(TEXT);
    private final Speech speech = new Speech(article, Tagging.people("Ida Lewis", "Kate Walker", "Walker").cast(article));

    @Test
    void findsTheSentenceInWhichSomebodyIsNamedAsSpeaking() {
        // Given
        String question = "What did Kate Walker say?";
        // When
        Optional<Answer.Found> found = speech.of(question);
        // Then
        assertEquals("\"I was never afraid,\" Walker told a reporter.", found.orElseThrow().text());
    }

    @Test
    void followsAPronounToWhoWasNamedBefore() {
        // Given
        String question = "What did Ida Lewis say?";
        // When
        Optional<Answer.Found> found = speech.of(question);
        // Then
        assertEquals("She said that the sea was rough.", found.orElseThrow().text());
    }

    @Test
    void givesTheWordsToWhomeverIsNamedNearest() {
        // Given
        Article both = Tagging.article("Ida Lewis met the keeper, and Kate Walker said that it rained.");
        Speech spoken = new Speech(both, Tagging.people("Ida Lewis", "Kate Walker").cast(both));
        // When
        Optional<Answer.Found> lewis = spoken.of("What did Ida Lewis say?");
        // Then
        assertEquals(Optional.empty(), lewis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What did she say?", "When did Ida Lewis say it?", "What did Ida Lewis keep?", "Who is Kate Walker?",
            "What did the tower say?", ""})
    void isSilentOnOtherQuestions(String question) {
        // Given
        String asked = question;
        // When
        Optional<Answer.Found> found = speech.of(asked);
        // Then
        assertEquals(Optional.empty(), found);
    }
}
