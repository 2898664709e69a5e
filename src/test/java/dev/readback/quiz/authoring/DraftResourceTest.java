package dev.readback.quiz.authoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.readback.quiz.AuthorSecrets;
import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

/** Drafts and their publication as authors meet them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DraftResourceTest {
    private final QuizLibrary library;
    private final AuthorSecrets secrets;
    private final EntityManager entities;
    private String quiz;
    private String secret;

    DraftResourceTest(QuizLibrary library, AuthorSecrets secrets, EntityManager entities) {
        this.library = library;
        this.secrets = secrets;
        this.entities = entities;
    }

    @BeforeEach
    void addQuiz() {
        var sample = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        library.add(sample);
        quiz = sample.id();
        secret = secrets.issue(quiz);
    }

    @Test
    void showsKeysToTheAuthorOnly() {
        // Given
        String path = "/api/quizzes/" + quiz + "/draft";
        // When
        var refused = given().get(path);
        // Then
        refused.then().statusCode(403).body("type", equalTo("/problems/author-secret-required"));
        author(0).get(path).then().statusCode(200).header("ETag", "\"0\"").body("items[0].key", equalTo("o2"));
    }

    @Test
    void takesAnEditAndWarnsOfWhatTheGatesSay() {
        // Given
        Object edit = Map.of("stem", "Was it built in 1901?", "explanation", "See the first sentence.");
        // When
        Response edited = put("/items/short", 0, edit);
        // Then
        edited.then().statusCode(200).body("revision", equalTo(1)).body("items[3].stem", equalTo("Was it built in 1901?"))
                .body("items[3].warnings", not(empty()));
    }

    @ParameterizedTest
    @CsvSource({"choice,key,o9", "cloze,stem,No blank here.", "statement,key,perhaps"})
    void refusesWhatAnItemCannotBe(String item, String field, String value) {
        // Given
        Object edit = Map.of(field, value);
        // When
        Response refused = put("/items/" + item, 0, edit);
        // Then
        refused.then().statusCode(400).body("violations[0].field", equalTo("item")).body("violations[0].message",
                containsString("cannot be so"));
    }

    @Test
    void refusesAChangeOfAnOlderRevision() {
        // Given
        author(0).delete("/api/quizzes/{id}/draft/items/short", quiz).then().statusCode(200);
        // When
        Response late = put("/order", 0, Map.of("items", List.of()));
        // Then
        late.then().statusCode(412).body("type", equalTo("/problems/draft-changed"));
    }

    @Test
    void hasNoReplacementWhereTheArticleHasNone() {
        // Given
        String path = "/api/quizzes/" + quiz + "/draft/items/events/replacement";
        // When
        Response none = author(0).post(path);
        // Then
        none.then().statusCode(409).body("type", equalTo("/problems/no-replacement"));
    }

    @Test
    void replacesOneItemByAnotherOfItsKindAndKeepsTheRest() {
        // Given
        Response written = QuizClient.write(QuizClient.article(ArticleSample.seed().text()),
                Map.of("items", 2, "kinds", List.of("true-false"), "seed", 5));
        quiz = written.path("id");
        secret = written.path("authorSecret");
        List<String> before = written.path("items.id");
        // When
        Response replaced = author(0).post("/api/quizzes/{id}/draft/items/{item}/replacement", quiz, before.get(0));
        // Then
        replaced.then().statusCode(200).header("ETag", "\"1\"").body("items.size()", equalTo(2)).body("items.kind",
                equalTo(List.of("true-false", "true-false"))).body("items[0].id", not(equalTo(before.get(0))))
                .body("items[0].evidence", not(empty())).body("items[0].warnings", empty())
                .body("items[1].id", equalTo(before.get(1)));
        QuizClient.get("/api/quizzes/" + quiz).then().body("items.id", equalTo(before));
    }

    @Test
    void tellsLearnersHowLongTheyHave() {
        // Given
        put("/settings", 0, Map.of("title", "Timed", "timeLimitSeconds", 600)).then().statusCode(200);
        String version = publish(1);
        QuizClient.get("/api/quizzes/" + version).then().body("timeLimitSeconds", equalTo(600));
        String attempt = QuizClient.attempt(version, "deferred");
        // When
        int left = QuizClient.get("/api/attempts/" + attempt).then().extract().path("secondsLeft");
        // Then
        assertTrue(left > 500 && left <= 600, () -> left + " of 600 s left");
        QuizClient.submit(attempt).then().body("secondsLeft", nullValue());
        QuizClient.get("/api/quizzes/" + quiz).then().body("timeLimitSeconds", nullValue()).body("feedback", equalTo("choice"));
    }

    @Test
    void publishesAVersionThatLaterEditsDoNotReach() {
        // Given
        String version = publish(0);
        author(0).delete("/api/quizzes/{id}/draft/items/choice", quiz).then().statusCode(200);
        // When
        String second = publish(1);
        // Then
        QuizClient.get("/api/quizzes/" + version).then().body("items.size()", equalTo(6))
                .body("title", equalTo("Quiz: Lighthouse")).body(not(containsString(QuizSample.CANARY)));
        QuizClient.get("/api/quizzes/" + second).then().body("items.size()", equalTo(5));
        author(0).get("/api/quizzes/{id}/versions", quiz).then().body("number", equalTo(List.of(1, 2)));
    }

    @Test
    void keepsWhetherQuestionsAreWithheldWhenItIsNotSaidAgain() {
        // Given
        put("/settings", 0, Map.of("title", "Test", "questions", "withheld")).then().statusCode(200);
        // When
        Response changed = put("/settings", 1, Map.of("title", "Test", "feedback", "immediate"));
        // Then
        changed.then().statusCode(200).body("questions", equalTo("withheld"));
        put("/settings", 2, Map.of("title", "Test", "questions", "no")).then().statusCode(400)
                .body("violations[0].field", equalTo("questions"));
    }

    @Test
    void takesNoResponseAfterTheTimeLimitAndGradesWhatIsStored() {
        // Given
        put("/settings", 0, Map.of("title", "Timed", "timeLimitSeconds", 60)).then().statusCode(200);
        String attempt = QuizClient.attempt(publish(1), "deferred");
        QuizClient.choose(attempt, "choice", "o2").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update attempt set started_at = started_at - interval '1 hour' where id = ?1")
                .setParameter(1, attempt).executeUpdate());
        // When
        Response late = QuizClient.choose(attempt, "choice", "o1");
        // Then
        late.then().statusCode(409).body("type", equalTo("/problems/time-is-up"));
        QuizClient.submit(attempt).then().body("result.score", equalTo(1));
    }

    @Test
    void holdsLearnersToTheFeedbackThatTheAuthorDecided() {
        // Given
        put("/settings", 0, Map.of("title", "Test", "feedback", "deferred")).then().statusCode(200);
        String attempt = QuizClient.attempt(publish(1), "immediate");
        // When
        Response saved = QuizClient.choose(attempt, "choice", "o2");
        // Then
        saved.then().statusCode(200).body(not(containsString(QuizSample.CANARY)));
        QuizClient.get("/api/attempts/" + attempt).then().body("feedback", equalTo("deferred"));
    }

    private String publish(int revision) {
        return author(revision).post("/api/quizzes/{id}/versions", quiz).then().statusCode(201).extract().path("quizId");
    }

    private Response put(String path, int revision, Object body) {
        return author(revision).contentType(ContentType.JSON).body(body).put("/api/quizzes/" + quiz + "/draft" + path);
    }

    private RequestSpecification author(int revision) {
        return given().header(AuthorSecrets.HEADER, secret).header("If-Match", "\"" + revision + "\"");
    }
}
