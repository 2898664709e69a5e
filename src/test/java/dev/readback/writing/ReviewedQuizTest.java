package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class ReviewedQuizTest {
    private static final String TEXT = "Norway paid. It held.";
    private static final String QUIZ = """
            {"items": [{"id": "1", "kind": "multiple-choice", "stem": "Who paid?", "options": [{"id": "x", "text": "Cork"},
              {"id": "y", "text": "Norway"}]}, {"id": "2", "kind": "short-answer", "stem": "What held?", "options": null}]}
            """;
    private static final String REVIEWS = """
            [{"itemId": "2", "key": {"text": "the tower", "alsoAccepted": ["tower"]}, "explanation": "So.",
              "evidence": [{"start": 13, "end": 21, "quote": "It held."}]},
             {"itemId": "1", "key": {"optionId": "y", "text": "Norway, then", "alsoAccepted": []}, "explanation": "Why.",
              "evidence": [{"start": 0, "end": 12, "quote": "Norway paid."}]}]
            """;

    @Test
    void joinsEachItemWithItsReview() throws JsonProcessingException {
        // When
        List<SheetItem> items = quiz(REVIEWS).items();
        // Then
        assertEquals(List.of(
                new SheetItem("Rock", "multiple-choice", "Who paid?", List.of("Cork", "Norway"), "Norway", List.of(),
                        List.of("Norway paid."), "Why."),
                new SheetItem("Rock", "short-answer", "What held?", List.of(), "the tower", List.of("tower"), List.of("It held."),
                        "So.")),
                items);
    }

    @Test
    void tellsTheKeyOfEventsAsTheirNumberedList() throws JsonProcessingException {
        // Given
        ObjectMapper json = new ObjectMapper();
        var quiz = new ReviewedQuiz("Rock", TEXT, json.readTree("""
                {"items": [{"id": "1", "kind": "ordering", "stem": "Order these.", "options": [{"id": "x", "text": "It held."},
                  {"id": "y", "text": "Norway paid."}, {"id": "z", "text": "It fell."}]}]}
                """), json.readTree("""
                [{"itemId": "1", "key": {"text": "1. Norway paid. 2. It held. 3. It fell.", "alsoAccepted": [],
                  "order": ["y", "x", "z"]}, "explanation": "", "evidence": [{"start": 0, "end": 12, "quote": "Norway paid."}]}]
                """));
        // When
        SheetItem item = quiz.items().get(0);
        // Then
        assertEquals("1. Norway paid. 2. It held. 3. It fell.", item.key());
        assertEquals(List.of("Norway paid.", "It held.", "It fell."), item.ordered());
    }

    @ParameterizedTest
    @CsvSource({"Norway paid.,Sweden paid.", "\"itemId\": \"1\",\"itemId\": \"3\"", "\"evidence\",\"nothing\""})
    void refusesWhatIsNotProved(String whole, String broken) throws JsonProcessingException {
        // Given
        ReviewedQuiz quiz = quiz(REVIEWS.replace(whole, broken));
        // When
        var thrown = assertThrows(IllegalArgumentException.class, quiz::items);
        // Then
        assertEquals("Rock", thrown.getMessage().replaceFirst(".* ", ""));
    }

    private static ReviewedQuiz quiz(String reviews) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return new ReviewedQuiz("Rock", TEXT, json.readTree(QUIZ), json.readTree(reviews));
    }
}
