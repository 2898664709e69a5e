package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.testsupport.TestModels;

class IntentsTest {
    private final Intents intents = new Intents(Set.of("Ivory Coast")::contains, TestModels.embedder()::vector);

    @ParameterizedTest
    @CsvSource({"please summarise it,SUMMARISE", "Key facts,KEY_FACTS", "who is mentioned?,PEOPLE", "timeline!,TIMELINE",
            "what does embargo mean?,DEFINE", "tell me more,MORE", "where does it say that?,SHOW_WHERE",
            "compare Gbagbo and Ouattara,COMPARE", "list all dates,LIST", "good morning,GREETING", "thx,THANKS", "help,HELP",
            "what do you think about that?,DECLINED", "quiz me,QUIZ", "a hint please,HINT", "stop,STOP"})
    void understandsWishes(String said, Intent expected) {
        // Given
        String turn = said;
        // When
        Intent intent = intents.of(turn);
        // Then
        assertEquals(expected, intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who is Guillaume Soro?", "And when?", "Why?", "Which one?", "What about San Pedro?",
            "Who helped the whale?", "What did the minister promise?", "xyzzy", "?", "🙂"})
    void takesEverythingElseForAQuestion(String turn) {
        // Given
        String asked = turn;
        // When
        Intent intent = intents.of(asked);
        // Then
        assertEquals(Intent.QUESTION, intent);
    }

    @ParameterizedTest
    @CsvSource({"sumarise it,SUMMARISE", "hlep,HELP", "timelien,TIMELINE", "thnaks,THANKS", "comapre the two,COMPARE"})
    void understandsWishesWithASlip(String said, Intent expected) {
        // Given
        String turn = said;
        // When
        Intent intent = intents.of(turn);
        // Then
        assertEquals(expected, intent);
    }

    @ParameterizedTest
    @CsvSource({"What is the capital of France?,DECLINED", "What is the capital of Ivory Coast?,QUESTION"})
    void declinesFactsAboutPlacesThatTheArticleDoesNotName(String said, Intent expected) {
        // Given
        String turn = said;
        // When
        Intent intent = intents.of(turn);
        // Then
        assertEquals(expected, intent);
    }
}
