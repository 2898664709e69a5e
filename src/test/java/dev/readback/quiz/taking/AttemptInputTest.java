package dev.readback.quiz.taking;

import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

/** What is refused while a quiz is taken, and how. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class AttemptInputTest {
    private final QuizLibrary library;
    private String quiz;

    AttemptInputTest(QuizLibrary library) {
        this.library = library;
    }

    @BeforeEach
    void addQuiz() {
        var sample = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        library.add(sample);
        quiz = sample.id();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "choice|{}|optionId|or text or order must be given, and only one of them",
            "choice|null|optionId|or text or order must be given, and only one of them",
            "choice|{\"optionId\":\"o1\",\"text\":\"x\"}|optionId|or text or order must be given, and only one of them",
            "choice|{\"optionId\":\"o9\"}|optionId|must be one of o1, o2, o3",
            "choice|{\"text\":\"1901\"}|text|is not taken for this item; give an optionId",
            "choice|{\"optionId\":2}|optionId|has the wrong type", "choice|{\"score\":1}|score|is not a field of this request",
            "choice|{\"order\":[\"o1\",\"o2\",\"o3\"]}|order|is not taken for this item; give an optionId",
            "events|{\"optionId\":\"e1\"}|optionId|is not taken for this item; give an order",
            "events|{\"text\":\"e1 e2 e3\"}|text|is not taken for this item; give an order",
            "events|{\"order\":[]}|order|must hold each of e1, e2, e3 once",
            "events|{\"order\":[\"e1\",\"e2\"]}|order|must hold each of e1, e2, e3 once",
            "events|{\"order\":[\"e1\",\"e2\",\"e2\"]}|order|must hold each of e1, e2, e3 once",
            "events|{\"order\":[\"e1\",\"e2\",\"e3\",\"e1\"]}|order|must hold each of e1, e2, e3 once",
            "events|{\"order\":[\"e1\",\"e2\",null]}|order|must hold each of e1, e2, e3 once",
            "events|{\"order\":[\"e1\",\"e2\",\"o3\"]}|order|must hold each of e1, e2, e3 once",
            "events|{\"order\":\"e1\"}|order|has the wrong type", "events|{\"order\":[1,2,3]}|order.[]|has the wrong type",
            "cloze|{\"optionId\":\"o1\"}|optionId|is not taken for this item; give a text",
            "cloze|{\"text\":\"a\\u0000b\"}|text|must not contain control characters or halves of characters",
            "cloze|{\"text\":\"a\\ud800b\"}|text|must not contain control characters or halves of characters"})
    void namesTheFieldAndWhatIsTaken(String item, String body, String field, String message) {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        var response = QuizClient.put(attempt, item, body);
        // Then
        response.then().statusCode(400).contentType("application/problem+json").body("violations[0].field", equalTo(field))
                .body("violations[0].message", equalTo(message));
    }

    @Test
    void refusesATextAboveTheLimit() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        var response = QuizClient.type(attempt, "cloze", "x".repeat(1_001));
        // Then
        response.then().statusCode(400).body("violations[0].message",
                equalTo("must have at most 1000 characters (readback.taking.max-text-characters), had 1001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "yes"})
    void refusesWhatIsNoObject(String body) {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        var response = QuizClient.put(attempt, "choice", body);
        // Then
        response.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesAnotherContentType() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        var response = RestAssured.given().contentType("text/plain").body("o1").put("/api/attempts/{id}/responses/choice",
                attempt);
        // Then
        response.then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void refusesAnUnknownFeedback() {
        // Given
        String path = "/api/quizzes/" + quiz + "/attempts";
        // When
        var response = QuizClient.post(path, "{\"feedback\":\"later\"}");
        // Then
        response.then().statusCode(400).body("violations[0].message", equalTo("must be immediate or deferred"));
    }

    @Test
    void knowsNoItemOfAnotherQuiz() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        // When
        var response = QuizClient.choose(attempt, "elsewhere", "o1");
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/item-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "%00", "a%20b", "%F0%9F%99%82"})
    void knowsNoAttemptByAStrangeId(String id) {
        // Given
        var request = RestAssured.given().urlEncodingEnabled(false);
        // When
        var response = request.get("/api/attempts/" + id);
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/attempt-not-found"));
    }

    @Test
    void startsNoAttemptOfAQuizThatIsNotThere() {
        // Given
        String path = "/api/quizzes/nobody/attempts";
        // When
        var response = QuizClient.post(path, "{}");
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/quiz-not-found"));
    }
}
