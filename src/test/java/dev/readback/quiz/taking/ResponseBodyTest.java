package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.platform.ProblemException;
import dev.readback.platform.Violation;
import dev.readback.quiz.Item;
import dev.readback.quiz.QuizSample;

class ResponseBodyTest {
    private static final int LIMIT = 20;

    @Test
    void takesAnOptionOfTheItem() {
        // Given
        var body = new ResponseBody("o2", null, null);
        // When
        Given given = body.given(QuizSample.CHOICE, LIMIT);
        // Then
        assertEquals(new Given.Chosen("o2"), given);
    }

    @Test
    void takesAnEmptyTextAsAnAnswer() {
        // Given
        var body = new ResponseBody(null, "", null);
        // When
        Given given = body.given(QuizSample.CLOZE, LIMIT);
        // Then
        assertEquals(new Given.Typed(""), given);
    }

    @Test
    void refusesNeither() {
        // Given
        var body = ResponseBody.EMPTY;
        // When
        Violation violation = violation(body, QuizSample.CHOICE);
        // Then
        assertEquals(new Violation("optionId", "or text or order must be given, and only one of them"), violation);
    }

    @Test
    void refusesBoth() {
        // Given
        var body = new ResponseBody("o2", "1901", null);
        // When
        Violation violation = violation(body, QuizSample.CHOICE);
        // Then
        assertEquals(new Violation("optionId", "or text or order must be given, and only one of them"), violation);
    }

    @Test
    void refusesAnOptionOfAnotherItem() {
        // Given
        var body = new ResponseBody("true", null, null);
        // When
        Violation violation = violation(body, QuizSample.CHOICE);
        // Then
        assertEquals(new Violation("optionId", "must be one of o1, o2, o3"), violation);
    }

    @Test
    void refusesTextForAnItemWithOptions() {
        // Given
        var body = new ResponseBody(null, "1901", null);
        // When
        Violation violation = violation(body, QuizSample.CHOICE);
        // Then
        assertEquals(new Violation("text", "is not taken for this item; give an optionId"), violation);
    }

    @Test
    void refusesAnOptionForATypedItem() {
        // Given
        var body = new ResponseBody("o1", null, null);
        // When
        Violation violation = violation(body, QuizSample.CLOZE);
        // Then
        assertEquals(new Violation("optionId", "is not taken for this item; give a text"), violation);
    }

    @Test
    void refusesTextAboveTheLimitAndNamesIt() {
        // Given
        var body = new ResponseBody(null, "x".repeat(LIMIT + 1), null);
        // When
        Violation violation = violation(body, QuizSample.CLOZE);
        // Then
        assertEquals(new Violation("text", "must have at most 20 characters (readback.taking.max-text-characters), had 21"),
                violation);
    }

    @Test
    void refusesWhatTheDatabaseCannotKeep() {
        // Given
        var bodies = List.of(new ResponseBody(null, "a\u0000b", null), new ResponseBody(null, "a\ud800b", null));
        // When
        var violations = bodies.stream().map(body -> violation(body, QuizSample.CLOZE).field()).toList();
        // Then
        assertEquals(List.of("text", "text"), violations);
    }

    @Test
    void takesEveryOptionOnceAsAnOrder() {
        // Given
        var body = new ResponseBody(null, null, List.of("e3", "e1", "e2"));
        // When
        Given given = body.given(QuizSample.EVENTS, LIMIT);
        // Then
        assertEquals(new Given.Ordered(List.of("e3", "e1", "e2")), given);
    }

    @Test
    void refusesAnOrderThatNamesAnOptionTwice() {
        // Given
        var body = new ResponseBody(null, null, List.of("e1", "e2", "e2"));
        // When
        Violation violation = violation(body, QuizSample.EVENTS);
        // Then
        assertEquals(new Violation("order", "must hold each of e1, e2, e3 once"), violation);
    }

    @Test
    void refusesAnOrderOfWhatHasNone() {
        // Given
        var bodies = List.of(QuizSample.CHOICE, QuizSample.STATEMENT, QuizSample.CLOZE);
        // When
        var violations = bodies.stream().map(item -> violation(new ResponseBody(null, null, List.of("o1")), item)).toList();
        // Then
        assertEquals(List.of(new Violation("order", "is not taken for this item; give an optionId"),
                new Violation("order", "is not taken for this item; give an optionId"),
                new Violation("order", "is not taken for this item; give a text")), violations);
    }

    private static Violation violation(ResponseBody body, Item item) {
        return assertThrows(ProblemException.class, () -> body.given(item, LIMIT)).violations().get(0);
    }
}
