package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.platform.ProblemException;
import dev.readback.platform.Violation;
import dev.readback.quiz.ItemKind;

class QuizOrderTest {
    private static final long DRAWN = 42;

    @Test
    void asksForTenOfAllKindsByDefault() {
        // Given
        QuizOrder order = QuizOrder.DEFAULT;
        // When
        QuizRequest request = order.request(() -> DRAWN);
        // Then
        assertEquals(new QuizRequest(10, EnumSet.allOf(ItemKind.class), DRAWN), request);
    }

    @Test
    void keepsTheSeedThatIsGiven() {
        // Given
        QuizOrder order = new QuizOrder(1, List.of("cloze", "cloze"), -5L);
        // When
        QuizRequest request = order.request(() -> DRAWN);
        // Then
        assertEquals(new QuizRequest(1, EnumSet.of(ItemKind.CLOZE), -5), request);
    }

    @Test
    void takesFiftyItems() {
        // Given
        QuizOrder order = new QuizOrder(50, null, null);
        // When
        QuizRequest request = order.request(() -> DRAWN);
        // Then
        assertEquals(50, request.items());
    }

    @Test
    void refusesFiftyOneItems() {
        // Given
        QuizOrder order = new QuizOrder(51, null, null);
        // When
        var thrown = assertThrows(ProblemException.class, () -> order.request(() -> DRAWN));
        // Then
        assertEquals(List.of(new Violation("items", "must be between 1 and 50, was 51")), thrown.violations());
    }

    @Test
    void refusesNoItems() {
        // Given
        QuizOrder order = new QuizOrder(0, null, null);
        // When
        var thrown = assertThrows(ProblemException.class, () -> order.request(() -> DRAWN));
        // Then
        assertEquals(List.of(new Violation("items", "must be between 1 and 50, was 0")), thrown.violations());
    }

    @Test
    void namesTheLegalKinds() {
        // Given
        QuizOrder order = new QuizOrder(null, List.of("cloze", "essay"), null);
        // When
        var thrown = assertThrows(ProblemException.class, () -> order.request(() -> DRAWN));
        // Then
        assertEquals(List
                .of(new Violation("kinds",
                        "must be some of multiple-choice, true-false, cloze, short-answer, find-evidence, ordering")),
                thrown.violations());
    }

    @Test
    void refusesAnEmptyListOfKinds() {
        // Given
        QuizOrder order = new QuizOrder(null, List.of(), null);
        // When
        var thrown = assertThrows(ProblemException.class, () -> order.request(() -> DRAWN));
        // Then
        assertEquals(List.of(new Violation("kinds", "must name at least one kind; leave it out for all kinds")),
                thrown.violations());
    }
}
