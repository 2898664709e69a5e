package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.quiz.QuizSample;

class GraderTest {
    private final Grader grader = TestGrading.rules();

    @ParameterizedTest
    @CsvSource({"e2 e3 e1,CORRECT", "e1 e2 e3,INCORRECT", "e2 e1 e3,INCORRECT", "e1 e3 e2,INCORRECT", "e3 e2 e1,INCORRECT"})
    void givesThePointOnlyForTheWholeOrder(String order, Verdict expected) {
        // Given
        Given given = new Given.Ordered(List.of(order.split(" ")));
        // When
        Grade grade = grader.grade(QuizSample.EVENTS, given);
        // Then
        assertEquals(new Grade(expected, ""), grade);
    }

    @Test
    void knowsNoOtherWayToAnswerAnItemThanItsOwn() {
        // Given
        Given order = new Given.Ordered(List.of("o2"));
        // When
        List<Grade> grades = List.of(grader.grade(QuizSample.CHOICE, order), grader.grade(QuizSample.STATEMENT, order),
                grader.grade(QuizSample.CLOZE, order), grader.grade(QuizSample.EVENTS, new Given.Chosen("e2")),
                grader.grade(QuizSample.EVENTS, new Given.Typed(QuizSample.EVENTS.keyText())));
        // Then
        assertEquals(List.of(Grade.INCORRECT), grades.stream().distinct().toList());
    }

    @Test
    void givesBackAStoredOrderAsItWas() {
        // Given
        List<String> order = List.of("e2", "a \"b\"", "e1");
        // When
        List<String> read = OrderDocument.read(OrderDocument.write(order));
        // Then
        assertEquals(order, read);
    }
}
