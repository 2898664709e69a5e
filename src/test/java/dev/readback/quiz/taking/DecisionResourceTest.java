package dev.readback.quiz.taking;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

/** What a learner decides, what the result is made of, and retries of what was missed. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DecisionResourceTest {
    private static final String DOUBTFUL = "probably Yamoussoukro";
    private final QuizLibrary library;
    private String quiz;

    DecisionResourceTest(QuizLibrary library) {
        this.library = library;
    }

    @BeforeEach
    void addQuiz() {
        var sample = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        library.add(sample);
        quiz = sample.id();
    }

    @Test
    void countsWhatTheLearnerAcceptsAndSaysSo() {
        // Given
        String attempt = submitted("deferred");
        // When
        Response response = decide(attempt, "cloze", Map.of("accepted", true));
        // Then
        response.then().statusCode(200).body("result.score", equalTo(2)).body("result.reviews[2].verdict", equalTo("unsure"))
                .body("result.reviews[2].score", equalTo(1)).body("result.reviews[2].decidedBy", equalTo("learner"))
                .body("result.reviews[0].decidedBy", equalTo("grader"));
        QuizClient.get("/api/attempts/" + attempt).then().body("result.score", equalTo(2));
    }

    @Test
    void maySayItAgainAndChange() {
        // Given
        String attempt = submitted("deferred");
        decide(attempt, "cloze", Map.of("accepted", true)).then().statusCode(200);
        decide(attempt, "cloze", Map.of("accepted", true)).then().statusCode(200).body("result.score", equalTo(2));
        // When
        Response response = decide(attempt, "cloze", Map.of("accepted", false));
        // Then
        response.then().statusCode(200).body("result.score", equalTo(1)).body("result.reviews[2].decidedBy", equalTo("learner"));
    }

    @Test
    void mayDecideWhenAReviewHasBeenShownBeforeSubmission() {
        // Given
        String attempt = QuizClient.attempt(quiz, "immediate");
        QuizClient.type(attempt, "cloze", DOUBTFUL).then().body("review.verdict", equalTo("unsure"));
        // When
        Response response = decide(attempt, "cloze", Map.of("accepted", true));
        // Then
        response.then().statusCode(200).body("state", equalTo("in-progress")).body("responses[0].review.score", equalTo(1));
        QuizClient.submit(attempt).then().body("result.score", equalTo(1));
    }

    @Test
    void leavesSureGradesAlone() {
        // Given
        String attempt = submitted("deferred");
        // When
        Response response = decide(attempt, "statement", Map.of("accepted", true));
        // Then
        response.then().statusCode(409).body("type", equalTo("/problems/nothing-to-decide"));
    }

    @Test
    void leavesTheUnseenAlone() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.type(attempt, "cloze", DOUBTFUL).then().statusCode(200);
        // When
        Response response = decide(attempt, "cloze", Map.of("accepted", true));
        // Then
        response.then().statusCode(409).body("type", equalTo("/problems/nothing-to-decide"));
    }

    @Test
    void asksForTheDecision() {
        // Given
        String attempt = submitted("deferred");
        // When
        Response response = decide(attempt, "cloze", Map.of());
        // Then
        response.then().statusCode(400).body("violations[0].field", equalTo("accepted"));
    }

    @Test
    void tellsTheScoreByKindAndByPartOfTheArticle() {
        // Given
        String attempt = submitted("deferred");
        // When
        Response response = QuizClient.get("/api/attempts/" + attempt);
        // Then
        response.then().body("result.byKind.kind",
                equalTo(List.of("multiple-choice", "true-false", "cloze", "short-answer", "find-evidence", "ordering")))
                .body("result.byKind.score", equalTo(List.of(1, 0, 0, 0, 0, 0)))
                .body("result.byPart.part", equalTo(List.of("beginning"))).body("result.byPart[0].score", equalTo(1))
                .body("result.byPart[0].maxScore", equalTo(6));
    }

    @Test
    void asksAgainForWhatWasMissedAndNothingElse() {
        // Given
        String attempt = submitted("immediate");
        decide(attempt, "cloze", Map.of("accepted", true)).then().statusCode(200);
        // When
        Response response = retry(attempt);
        // Then
        response.then().statusCode(201).body("items.missedItemId", equalTo(List.of("statement", "short", "sentence", "events")))
                .body("attempt.state", equalTo("in-progress")).body("attempt.feedback", equalTo("immediate"))
                .body("quiz.items.id", equalTo(response.path("items.itemId")))
                .body("items.findAll { !it.fresh && it.itemId != it.missedItemId }", hasSize(0))
                .body("items.findAll { it.fresh && it.itemId == it.missedItemId }", hasSize(0));
        QuizClient.get("/api/quizzes/" + response.path("attempt.quizId")).then().body("title",
                equalTo("Missed: Quiz: Lighthouse"));
    }

    @Test
    void waitsForTheSubmission() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        Response response = retry(attempt);
        // Then
        response.then().statusCode(409).body("type", equalTo("/problems/attempt-open"));
    }

    @Test
    void hasNothingToAskAgainWhenAllWasRight() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        QuizClient.choose(attempt, "choice", "o2");
        QuizClient.choose(attempt, "statement", "false");
        QuizClient.type(attempt, "cloze", "Yamoussoukro");
        QuizClient.type(attempt, "short", "Yamoussoukro");
        QuizClient.choose(attempt, "sentence", "s2");
        QuizClient.order(attempt, "events", List.of("e2", "e3", "e1"));
        QuizClient.submit(attempt).then().body("result.score", equalTo(6));
        // When
        Response response = retry(attempt);
        // Then
        response.then().statusCode(409).body("type", equalTo("/problems/nothing-missed"));
    }

    /** One right choice, one doubtful blank, and nothing else. */
    private String submitted(String feedback) {
        String attempt = QuizClient.attempt(quiz, feedback);
        QuizClient.choose(attempt, "choice", "o2").then().statusCode(200);
        QuizClient.type(attempt, "cloze", DOUBTFUL).then().statusCode(200);
        QuizClient.submit(attempt).then().statusCode(200);
        return attempt;
    }

    private static Response decide(String attempt, String item, Object body) {
        return RestAssured.given().contentType(ContentType.JSON).body(body).put("/api/attempts/{id}/reviews/{item}", attempt,
                item);
    }

    private static Response retry(String attempt) {
        return RestAssured.given().post("/api/attempts/{id}/retries", attempt);
    }
}
