package dev.readback.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;

import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class QuizResourceTest {
    private static final String TEXT = """
            Harbour council approves new ferry

            The council of Westport approved a new ferry to the island of Inish on Monday. Mayor Anna Keane said the ferry will \
            carry 120 passengers. It will cost 4.5 million euros and start in March 2027. The old ferry sank in 1998 during a storm. \
            Fishermen from Galway criticised the plan because the harbour has only two piers. Peter Walsh, who owns 14 boats in \
            Galway, said the council had not asked him. The island of Inish has 340 inhabitants. Engineers from Dublin will \
            build a new pier next year.""";

    private final QuizLibrary library;

    QuizResourceTest(QuizLibrary library) {
        this.library = library;
    }

    @Test
    void answersWithAQuizInTheShapeOfTheContract() {
        // Given
        String article = QuizClient.article(TEXT);
        // When
        var response = QuizClient.write(article, "{}");
        // Then
        response.then().statusCode(201).header("Location", endsWith("/api/quizzes/" + response.path("id"))).body("articleId",
                equalTo(article)).body("engine", equalTo("embedded"))
                .body("title", equalTo("Quiz: Harbour council approves new ferry"));
        assertFalse(response.header("Location").contains("/api/api"));
        assertEquals(
                Set.of("id", "articleId", "title", "engine", "items", "shortage", "createdAt", "timeLimitSeconds", "feedback",
                        "authorSecret"),
                keys(response.path("")));
    }

    @Test
    void showsItemsAsLearnersMaySeeThem() {
        // Given
        Quiz quiz = stored();
        // When
        var response = QuizClient.get("/api/quizzes/" + quiz.id());
        // Then
        List<Map<String, Object>> items = response.path("items");
        items.forEach(item -> assertEquals(Set.of("id", "kind", "stem", "options", "engine"), item.keySet()));
        response.then()
                .body("items.kind",
                        equalTo(List.of("multiple-choice", "true-false", "cloze", "short-answer", "find-evidence", "ordering")))
                .body("items[5].options.id", equalTo(List.of("e1", "e2", "e3")))
                .body("items[0].options[1]", equalTo(Map.of("id", "o2", "text", "1901")))
                .body("items[1].options.id", equalTo(List.of("true", "false"))).body("items[2].options", equalTo(null))
                .body("createdAt", equalTo("2026-11-22T10:15:30.123456Z"));
    }

    @Test
    void sendsNoSecretWithAQuiz() {
        // Given
        Quiz quiz = stored();
        // When
        String body = QuizClient.get("/api/quizzes/" + quiz.id()).asString();
        // Then
        assertFalse(body.contains(QuizSample.CANARY) || body.contains(QuizSample.CLOZE.keyText()), body);
    }

    @Test
    void tellsAboutAShortage() {
        // Given
        Quiz quiz = stored();
        // When
        var response = QuizClient.get("/api/quizzes/" + quiz.id());
        // Then
        response.then().body("shortage", equalTo(
                Map.of("asked", 7, "written", 6, "reasons", List.of(Map.of("reason", "too few facts", "count", 1)))));
    }

    @Test
    void writesWithDefaultsWhenThereIsNoBody() {
        // Given
        String article = QuizClient.article(TEXT);
        // When
        var response = RestAssured.given().post("/api/articles/{id}/quizzes", article);
        // Then
        response.then().statusCode(201);
    }

    @Test
    void writesWithDefaultsWhenTheBodyIsEmptyJson() {
        // Given
        String article = QuizClient.article(TEXT);
        // When
        var response = RestAssured.given().contentType(ContentType.JSON).post("/api/articles/{id}/quizzes", article);
        // Then
        response.then().statusCode(201);
    }

    @Test
    void givesBackLaterWhatItGaveAtFirst() {
        // Given
        var written = QuizClient.write(QuizClient.article(TEXT), "{}");
        // When
        var read = QuizClient.get(written.header("Location"));
        // Then
        Map<String, Object> told = new HashMap<>(written.<Map<String, Object>>path(""));
        String secret = (String) told.remove("authorSecret");
        assertEquals(told, read.path(""));
        assertFalse(read.asString().contains(secret));
    }

    @Test
    void writesTheSameItemsForTheSameSeed() {
        // Given
        String article = QuizClient.article(TEXT);
        List<Object> first = QuizClient.write(article, Map.of("seed", 5, "items", 4)).path("items");
        // When
        List<Object> second = QuizClient.write(article, Map.of("seed", 5, "items", 4)).path("items");
        // Then
        assertFalse(first.isEmpty());
        assertEquals(first, second);
    }

    @Test
    void writesOnlyTheKindsAskedFor() {
        // Given
        String article = QuizClient.article(TEXT);
        // When
        Set<String> kinds = Set.copyOf(QuizClient.write(article, Map.of("kinds", List.of("cloze"))).path("items.kind"));
        // Then
        assertEquals(Set.of("cloze"), kinds);
    }

    @Test
    void goesWithItsArticle() {
        // Given
        Quiz quiz = stored();
        RestAssured.given().delete("/api/articles/{id}", quiz.articleId()).then().statusCode(204);
        // When
        var response = QuizClient.get("/api/quizzes/" + quiz.id());
        // Then
        response.then().statusCode(404).contentType("application/problem+json").body("type", equalTo("/problems/quiz-not-found"));
    }

    @Test
    void isDescribedUnderTheNamesOfTheContract() {
        // Given
        Set<String> names = Set.of("Quiz", "Item", "Attempt", "Response", "Result", "Review");
        // When
        Map<String, Object> schemas = RestAssured.given().accept(ContentType.JSON).get("/q/openapi?format=json")
                .path("components.schemas");
        // Then
        assertTrue(schemas.keySet().containsAll(names), () -> "schemas are " + schemas.keySet());
    }

    @Test
    void isDescribedAsTakingJson() {
        // Given
        String operation = "paths.'/api/articles/{id}/quizzes'.post.requestBody.content";
        // When
        Map<String, Object> content = RestAssured.given().get("/q/openapi?format=json").path(operation);
        // Then
        assertEquals(Set.of("application/json"), content.keySet());
    }

    @Test
    void tellsNoKeyInTheErrorOfTheDatabase() {
        // Given
        Quiz orphan = QuizSample.quiz("no-such-article");
        // When
        Throwable thrown = assertThrows(PersistenceException.class, () -> library.add(orphan));
        // Then
        StringWriter told = new StringWriter();
        thrown.printStackTrace(new PrintWriter(told));
        assertFalse(told.toString().contains(QuizSample.CANARY), told::toString);
    }

    @Test
    void saysNothingOfTheCauseWhenNobodyKnowsTheQuiz() {
        // Given
        String odd = "/api/quizzes/%00%27;--";
        // When
        var response = RestAssured.given().urlEncodingEnabled(false).get(odd);
        // Then
        response.then().statusCode(404).body("detail", not(containsString("Exception")));
    }

    private Quiz stored() {
        Quiz quiz = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        library.add(quiz);
        return quiz;
    }

    private static Set<String> keys(Map<String, Object> object) {
        return object.keySet();
    }
}
