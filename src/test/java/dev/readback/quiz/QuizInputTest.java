package dev.readback.quiz;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import dev.readback.testsupport.EmbeddedPostgresResource;

/** What is refused when a quiz is asked for, and how. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class QuizInputTest {
    private String article;

    @BeforeEach
    void addArticle() {
        article = QuizClient.article(QuizSample.TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"items\":0}|items|must be between 1 and 50, was 0",
            "{\"items\":51}|items|must be between 1 and 50, was 51", "{\"items\":\"ten\"}|items|has the wrong type",
            "{\"items\":2.5}|items|has the wrong type", "{\"items\":99999999999}|items|has the wrong type",
            "{\"kinds\":[\"essay\"]}|kinds|must be some of multiple-choice, true-false, cloze, short-answer, find-evidence, ordering",
            "{\"kinds\":[null]}|kinds|must be some of multiple-choice, true-false, cloze, short-answer, find-evidence, ordering",
            "{\"kinds\":[]}|kinds|must name at least one kind; leave it out for all kinds",
            "{\"kinds\":\"cloze\"}|kinds|has the wrong type", "{\"seed\":\"x\"}|seed|has the wrong type",
            "{\"seed\":99999999999999999999}|seed|has the wrong type",
            "{\"answers\":true}|answers|is not a field of this request"})
    void namesTheFieldAndWhatIsLegal(String body, String field, String message) {
        // Given
        String sent = body;
        // When
        var response = QuizClient.write(article, sent);
        // Then
        response.then().statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/invalid-input"))
                .body("violations[0].field", equalTo(field)).body("violations[0].message", equalTo(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "ten", "{\"items\":1}{"})
    void refusesWhatIsNoObject(String body) {
        // Given
        String sent = body;
        // When
        var response = QuizClient.write(article, sent);
        // Then
        response.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesAnotherContentType() {
        // Given
        var request = RestAssured.given().contentType("text/plain").body("{}");
        // When
        var response = request.post("/api/articles/{id}/quizzes", article);
        // Then
        response.then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void knowsNoQuizForAnArticleThatIsNotThere() {
        // Given
        String nobody = "nobody";
        // When
        var response = QuizClient.write(nobody, "{}");
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/article-not-found"));
    }

    @Test
    void refusesAKindBeforeLookingForTheArticle() {
        // Given
        String nobody = "nobody";
        // When
        int status = QuizClient.write(nobody, "{\"items\":0}").statusCode();
        // Then
        assertEquals(400, status);
    }
}
