package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.QuizSample;

class AttemptTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = START.plusSeconds(60);
    private static final Given RIGHT = new Given.Chosen("o2");
    private static final Given WRONG = new Given.Chosen("o1");

    private final Grader grader = TestGrading.rules();

    @Test
    void replacesAResponseWhileFeedbackIsDeferred() {
        // Given
        var attempt = started(Feedback.DEFERRED).respond(QuizSample.CHOICE, WRONG, sent(START), grader);
        // When
        var changed = attempt.respond(QuizSample.CHOICE, RIGHT, sent(LATER), grader);
        // Then
        assertEquals(List.of(new Response("choice", RIGHT, LATER, Optional.empty(), Optional.empty())), changed.responses());
    }

    @Test
    void keepsTheFirstTimeOfTheSameResponse() {
        // Given
        var attempt = started(Feedback.DEFERRED).respond(QuizSample.CHOICE, RIGHT, sent(START), grader);
        // When
        var again = attempt.respond(QuizSample.CHOICE, RIGHT, sent(LATER), grader);
        // Then
        assertSame(attempt, again);
    }

    @Test
    void keepsALaterResponseThatCameBeforeAnEarlierOne() {
        // Given
        var attempt = started(Feedback.DEFERRED).respond(QuizSample.CHOICE, RIGHT, sent(START, 2), grader);
        // When
        var thrown = assertThrows(ProblemException.class,
                () -> attempt.respond(QuizSample.CHOICE, WRONG, sent(LATER, 1), grader));
        // Then
        assertEquals(ProblemType.RESPONSE_OUTDATED, thrown.type());
        assertTrue(thrown.getMessage().contains("sequence 2"), thrown::getMessage);
    }

    @Test
    void countsTheSameResponseGivenAgainAsTheLater() {
        // Given
        var attempt = started(Feedback.DEFERRED).respond(QuizSample.CHOICE, RIGHT, sent(START, 1), grader);
        // When
        var again = attempt.respond(QuizSample.CHOICE, RIGHT, sent(LATER, 3), grader);
        // Then
        assertEquals(List.of(new Response("choice", RIGHT, START, Optional.of(3L), Optional.empty())), again.responses());
    }

    @Test
    void takesWhatComesLastFromAClientThatDoesNotCount() {
        // Given
        var attempt = started(Feedback.DEFERRED).respond(QuizSample.CHOICE, RIGHT, sent(START, 2), grader);
        // When
        var changed = attempt.respond(QuizSample.CHOICE, WRONG, sent(LATER), grader);
        // Then
        assertEquals(Optional.of(WRONG), changed.response("choice").map(Response::given));
    }

    @Test
    void gradesAtOnceWhenFeedbackIsImmediate() {
        // Given
        var attempt = started(Feedback.IMMEDIATE);
        // When
        var answered = attempt.respond(QuizSample.CHOICE, WRONG, sent(START), grader);
        // Then
        assertEquals(Optional.of(Grade.INCORRECT), answered.response("choice").orElseThrow().grade());
    }

    @Test
    void refusesToChangeAReviewedResponse() {
        // Given
        var attempt = started(Feedback.IMMEDIATE).respond(QuizSample.CHOICE, WRONG, sent(START), grader);
        // When
        var thrown = assertThrows(ProblemException.class, () -> attempt.respond(QuizSample.CHOICE, RIGHT, sent(LATER), grader));
        // Then
        assertEquals(ProblemType.RESPONSE_REVIEWED, thrown.type());
    }

    @Test
    void takesTheSameReviewedResponseAgain() {
        // Given
        var attempt = started(Feedback.IMMEDIATE).respond(QuizSample.CHOICE, WRONG, sent(START), grader);
        // When
        var again = attempt.respond(QuizSample.CHOICE, WRONG, sent(LATER), grader);
        // Then
        assertSame(attempt, again);
    }

    @Test
    void gradesEveryItemOnSubmission() {
        // Given
        var attempt = started(Feedback.DEFERRED).respond(QuizSample.CHOICE, RIGHT, sent(START), grader)
                .respond(QuizSample.STATEMENT, new Given.Chosen("true"), sent(START), grader);
        // When
        var submitted = attempt.submit(QuizSample.ITEMS, LATER, grader);
        // Then
        assertEquals(Map.of("choice", Grade.CORRECT, "statement", Grade.INCORRECT, "cloze", Grade.UNANSWERED,
                "short", Grade.UNANSWERED, "sentence", Grade.UNANSWERED, "events", Grade.UNANSWERED),
                submitted.grades());
    }

    @Test
    void keepsTheGradeThatTheLearnerHasSeen() {
        // Given
        var seen = new Grade(Verdict.CORRECT, "Graded by an earlier grader.");
        var response = new Response("choice", WRONG, START, Optional.empty(), Optional.of(seen));
        var attempt = new Attempt.InProgress("id", "quiz", Feedback.IMMEDIATE, START, List.of(response));
        // When
        var submitted = attempt.submit(QuizSample.ITEMS, LATER, grader);
        // Then
        assertEquals(seen, submitted.grades().get("choice"));
    }

    @Test
    void refusesTwoResponsesForOneItem() {
        // Given
        var response = new Response("choice", RIGHT, START, Optional.empty(), Optional.empty());
        // When
        var thrown = assertThrows(IllegalArgumentException.class,
                () -> new Attempt.InProgress("id", "quiz", Feedback.DEFERRED, START, List.of(response, response)));
        // Then
        assertEquals("an attempt has at most one response for each item", thrown.getMessage());
    }

    @Test
    void givesBackStoredGradesAsTheyWere() {
        // Given
        var grades = Map.of("choice", Grade.CORRECT, "cloze", new Grade(Verdict.UNSURE, "Compare."));
        // When
        var read = GradesDocument.read(GradesDocument.write(grades));
        // Then
        assertEquals(grades, read);
    }

    private static Sent sent(Instant at) {
        return new Sent(at, Optional.empty());
    }

    private static Sent sent(Instant at, long sequence) {
        return new Sent(at, Optional.of(sequence));
    }

    private static Attempt.InProgress started(Feedback feedback) {
        return new Attempt.InProgress("id", "quiz", feedback, START, List.of());
    }
}
