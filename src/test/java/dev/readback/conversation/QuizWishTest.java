package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.dialogue.Intent;

class QuizWishTest {
    @ParameterizedTest
    @CsvSource({"Roe vs Wade,COMPARE", "Next,QUESTION", "Pass,QUESTION", "Enough,STOP", "Hallo,GREETING", "a hint,HINT",
            "1844?,QUESTION"})
    void anOptionIsTheAnswerWhateverItLooksLike(String option, Intent intent) {
        // Given
        boolean typed = false;
        // When
        QuizWish wish = QuizWish.of(option, intent, typed, () -> true);
        // Then
        assertEquals(QuizWish.ANSWER, wish);
    }

    @ParameterizedTest
    @CsvSource({"Ellen Murphy,QUESTION", "1844?,QUESTION", "Ellen Murphy?,QUESTION", "May 1844?,QUESTION", "Roe vs Wade,COMPARE",
            "the people,PEOPLE", "the sea wall,DEFINE"})
    void whatIsTypedIsAnAnswerUnlessItPlainlyIsNot(String turn, Intent intent) {
        // Given
        boolean typed = true;
        // When
        QuizWish wish = QuizWish.of(turn, intent, typed, () -> false);
        // Then
        assertEquals(QuizWish.ANSWER, wish);
    }

    @ParameterizedTest
    @CsvSource({"Who is Ellen Murphy?,QUESTION", "And when?,QUESTION", "Was he?,QUESTION", "Will he resign?,QUESTION",
            "Tell me of the keeper and her family?,QUESTION", "thanks,THANKS", "summary,SUMMARISE", "quiz me,QUIZ", "help,HELP",
            "tell me the people and places of this,PEOPLE"})
    void whatIsAskedOrWishedForIsNot(String turn, Intent intent) {
        // Given
        boolean typed = true;
        // When
        QuizWish wish = QuizWish.of(turn, intent, typed, () -> false);
        // Then
        assertEquals(QuizWish.ASIDE, wish);
    }

    @ParameterizedTest
    @CsvSource({"skip,QUESTION,SKIP", "I don't know,QUESTION,SKIP", "give me a hint,HINT,HINT", "stop the quiz,STOP,STOP"})
    void theQuizIsLedByItsOwnWords(String turn, Intent intent, QuizWish expected) {
        // Given
        boolean typed = true;
        // When
        QuizWish wish = QuizWish.of(turn, intent, typed, () -> false);
        // Then
        assertEquals(expected, wish);
    }
}
