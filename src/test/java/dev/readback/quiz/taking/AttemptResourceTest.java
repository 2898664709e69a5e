package dev.readback.quiz.taking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class AttemptResourceTest {
    private final QuizLibrary library;
    private String quiz;

    AttemptResourceTest(QuizLibrary library) {
        this.library = library;
    }

    @BeforeEach
    void addQuiz() {
        var sample = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        library.add(sample);
        quiz = sample.id();
    }

    @Test
    void startsDeferredWhenThereIsNoBody() {
        // Given
        String path = "/api/quizzes/" + quiz + "/attempts";
        // When
        var response = RestAssured.given().post(path);
        // Then
        response.then().statusCode(201).header("Location", endsWith("/api/attempts/" + response.path("id")))
                .body("quizId", equalTo(quiz))
                .body("state", equalTo("in-progress")).body("feedback", equalTo("deferred")).body("responses", hasSize(0))
                .body("submittedAt", nullValue()).body("result", nullValue());
        assertEquals(
                Set.of("id", "quizId", "state", "feedback", "responses", "startedAt", "submittedAt", "secondsLeft", "result"),
                response.<Map<String, Object>>path("").keySet());
    }

    @Test
    void answersAResponseWithoutReviewWhileDeferred() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        var response = QuizClient.choose(attempt, "choice", "o2");
        // Then
        response.then().statusCode(200).body("itemId", equalTo("choice")).body("optionId", equalTo("o2"))
                .body("text", nullValue()).body("answeredAt", notNullValue()).body("review", nullValue());
    }

    @Test
    void sendsNoSecretWithADeferredAttempt() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.type(attempt, "cloze", "here").then().statusCode(200);
        // When
        String body = QuizClient.get("/api/attempts/" + attempt).asString();
        // Then
        assertFalse(body.contains(QuizSample.CANARY) || body.contains(QuizSample.CLOZE.keyText()), body);
    }

    @Test
    void replacesAResponseAndKeepsTheOrderOfTheQuiz() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.type(attempt, "cloze", "here").then().statusCode(200);
        QuizClient.choose(attempt, "choice", "o1").then().statusCode(200);
        QuizClient.type(attempt, "cloze", "there 🙂").then().statusCode(200);
        // When
        var response = QuizClient.get("/api/attempts/" + attempt);
        // Then
        response.then().body("responses.itemId", equalTo(List.of("choice", "cloze"))).body("responses[1].text",
                equalTo("there 🙂"));
    }

    @Test
    void gradesOnSubmission() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.choose(attempt, "choice", "o2").then().statusCode(200);
        QuizClient.type(attempt, "cloze", "probably Yamoussoukro").then().statusCode(200);
        // When
        var response = QuizClient.submit(attempt);
        // Then
        response.then().statusCode(200).body("state", equalTo("submitted")).body("submittedAt", notNullValue())
                .body("result.score", equalTo(1)).body("result.maxScore", equalTo(6))
                .body("result.reviews.itemId", equalTo(List.of("choice", "statement", "cloze", "short", "sentence", "events")))
                .body("result.reviews.verdict",
                        equalTo(List.of("correct", "unanswered", "unsure", "unanswered", "unanswered", "unanswered")))
                .body("result.reviews.score", equalTo(List.of(1, 0, 0, 0, 0, 0)))
                .body("result.reviews[2].explanation", containsString("compare your answer with the key"));
    }

    @Test
    void reviewsInTheShapeOfTheContract() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        List<Map<String, Object>> reviews = QuizClient.submit(attempt).path("result.reviews");
        // Then
        assertEquals(Map.of("itemId", "choice", "verdict", "unanswered", "score", 0, "decidedBy", "grader", "key",
                Map.of("optionId", "o2", "text", "1901", "alsoAccepted", List.of()), "evidence",
                List.of(Map.of("start", 28, "end", 32, "quote", "1901")), "explanation", QuizSample.EXPLANATION, "optionNotes",
                List.of(Map.of("optionId", "o1", "note", "That was the harbour, canary."),
                        Map.of("optionId", "o3", "note", "That was the storm, canary."))),
                reviews.get(0));
        assertEquals(Map.of("text", "Yamoussoukro", "alsoAccepted", List.of("Yamoussokro")), reviews.get(2).get("key"));
        assertEquals(Map.of("text", "1. The lighthouse was built. 2. The lamp was lit. 3. The keeper left.", "alsoAccepted",
                List.of(), "order", List.of("e2", "e3", "e1")), reviews.get(5).get("key"));
    }

    @Test
    void keepsTheOrderThatWasGiven() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.order(attempt, "events", List.of("e1", "e2", "e3")).then().statusCode(200);
        QuizClient.order(attempt, "events", List.of("e2", "e1", "e3")).then().statusCode(200).body("order",
                equalTo(List.of("e2", "e1", "e3"))).body("optionId", nullValue()).body("text", nullValue());
        // When
        var response = QuizClient.get("/api/attempts/" + attempt);
        // Then
        response.then().body("responses", hasSize(1)).body("responses[0].order", equalTo(List.of("e2", "e1", "e3")))
                .body("responses[0].review", nullValue());
    }

    @Test
    void givesThePointForTheWholeOrder() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.order(attempt, "events", List.of("e2", "e3", "e1")).then().statusCode(200);
        // When
        var response = QuizClient.submit(attempt);
        // Then
        response.then().body("result.score", equalTo(1)).body("result.reviews[5].verdict", equalTo("correct"))
                .body("result.reviews[5].evidence", hasSize(3));
    }

    @Test
    void reviewsAnOrderAtOnceAndKeepsIt() {
        // Given
        String attempt = QuizClient.attempt(quiz, "immediate");
        // When
        var response = QuizClient.order(attempt, "events", List.of("e2", "e1", "e3"));
        // Then
        response.then().statusCode(200).body("review.verdict", equalTo("incorrect")).body("review.score", equalTo(0))
                .body("review.key.order", equalTo(List.of("e2", "e3", "e1")));
        QuizClient.order(attempt, "events", List.of("e2", "e3", "e1")).then().statusCode(409);
        assertEquals(response.asString(), QuizClient.order(attempt, "events", List.of("e2", "e1", "e3")).asString());
    }

    @Test
    void answersASecondSubmissionLikeTheFirst() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        String first = QuizClient.submit(attempt).asString();
        // When
        String second = QuizClient.submit(attempt).asString();
        // Then
        assertEquals(first, second);
        assertEquals(first, QuizClient.get("/api/attempts/" + attempt).asString());
    }

    @Test
    void refusesResponsesAfterSubmission() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.submit(attempt).then().statusCode(200);
        // When
        var response = QuizClient.choose(attempt, "choice", "o2");
        // Then
        response.then().statusCode(409).contentType("application/problem+json").body("type",
                equalTo("/problems/attempt-submitted"));
    }

    @Test
    void keepsALaterResponseThatCameBeforeAnEarlierOne() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.put(attempt, "choice", Map.of("optionId", "o1", "sequence", 2)).then().statusCode(200)
                .body("sequence", equalTo(2));
        // When
        var late = QuizClient.put(attempt, "choice", Map.of("optionId", "o2", "sequence", 1));
        // Then
        late.then().statusCode(409).body("type", equalTo("/problems/response-outdated"));
        QuizClient.get("/api/attempts/" + attempt).then().body("responses[0].optionId", equalTo("o1"))
                .body("responses[0].sequence", equalTo(2));
    }

    @Test
    void refusesToCountBelowZero() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        var response = QuizClient.put(attempt, "choice", Map.of("optionId", "o1", "sequence", -1));
        // Then
        response.then().statusCode(400).body("violations[0].field", equalTo("sequence"));
    }

    @Test
    void reviewsAtOnceWhenFeedbackIsImmediate() {
        // Given
        String attempt = QuizClient.attempt(quiz, "immediate");
        // When
        var response = QuizClient.choose(attempt, "statement", "true");
        // Then
        response.then().statusCode(200).body("review.verdict", equalTo("incorrect")).body("review.key.optionId",
                equalTo("false")).body("review.evidence[0].quote", equalTo("northern"));
    }

    @Test
    void keepsAReviewedResponse() {
        // Given
        String attempt = QuizClient.attempt(quiz, "immediate");
        QuizClient.choose(attempt, "choice", "o1").then().statusCode(200);
        // When
        var response = QuizClient.choose(attempt, "choice", "o2");
        // Then
        response.then().statusCode(409).body("type", equalTo("/problems/response-reviewed"));
        QuizClient.get("/api/attempts/" + attempt).then().body("responses[0].optionId", equalTo("o1"));
    }

    @Test
    void answersTheSameReviewedResponseLikeBefore() {
        // Given
        String attempt = QuizClient.attempt(quiz, "immediate");
        String first = QuizClient.type(attempt, "cloze", "Yamousoukro").asString();
        // When
        String second = QuizClient.type(attempt, "cloze", "Yamousoukro").asString();
        // Then
        assertEquals(first, second);
    }

    @Test
    void goesWithItsArticle() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        String article = QuizClient.get("/api/quizzes/" + quiz).path("articleId");
        RestAssured.given().delete("/api/articles/{id}", article).then().statusCode(204);
        // When
        var response = QuizClient.submit(attempt);
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/attempt-not-found"));
    }
}
