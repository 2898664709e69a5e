package dev.readback.quiz.sharing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.readback.platform.OpaqueId;
import dev.readback.quiz.AuthorSecrets;
import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.testsupport.Eventually;

/** Links, those who come by them, and the author's results, over REST. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class SharingResourceTest {
    private final QuizLibrary library;
    private final AuthorSecrets secrets;
    private final EntityManager entities;
    @TestHTTPResource
    URI server;
    private String quiz;
    private String secret;
    private String link;
    private String token;

    SharingResourceTest(QuizLibrary library, AuthorSecrets secrets, EntityManager entities) {
        this.library = library;
        this.secrets = secrets;
        this.entities = entities;
    }

    @BeforeEach
    void shareQuiz() {
        var sample = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        library.add(sample);
        quiz = sample.id();
        secret = secrets.issue(quiz);
        Response made = make(Map.of());
        link = made.then().statusCode(201).extract().path("link.id");
        token = made.path("token");
    }

    @Test
    void tellsTheTokenOnceAndKeepsOnlyItsHash() {
        // Given
        String path = "/api/quizzes/" + quiz + "/links";
        // When
        Response listed = author().get(path);
        // Then
        listed.then().statusCode(200).body("[0].id", equalTo(link)).body("[0].state", equalTo("open"))
                .body("[0].learners", equalTo(0)).body("[0].expiresAt", notNullValue()).body(not(containsString(token)));
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select share_link::text from share_link where id = ?1", String.class)
                        .setParameter(1, link).getResultList());
        assertEquals(List.of(), rows.stream().filter(row -> row.toString().contains(token)).toList());
    }

    @Test
    void showsLearnersWhatWaitsForThemAndBeginsNothing() {
        // Given
        long before = attempts();
        // When
        Response seen = learner().get("/api/shared-quiz");
        // Then
        seen.then().statusCode(200).body("title", equalTo("Quiz: Lighthouse")).body("items", equalTo(6))
                .body("timeLimitSeconds", nullValue()).body("feedback", equalTo("deferred"))
                .body(not(containsString(QuizSample.CANARY))).body(not(containsString("1901")));
        assertEquals(before, attempts());
    }

    @Test
    void beginsOneAttemptHoweverOftenTheRequestIsRepeated() {
        // Given
        String request = OpaqueId.next();
        String first = join("Ada", request).then().statusCode(201).extract().path("attemptId");
        // When
        Response again = join("Ada L.", request);
        // Then
        again.then().statusCode(201).body("attemptId", equalTo(first)).body("name", equalTo("Ada"))
                .body("quizId", equalTo(quiz)).header("Location", containsString("/api/attempts/" + first));
        author().get("/api/quizzes/{quiz}/links", quiz).then().body("[0].learners", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"'',must be given", "'  ',must be given", "'...',must have a letter or a digit",
            "'a\u202eb',must be one line without control or invisible characters"})
    void refusesNamesThatNobodyCouldRead(String name, String message) {
        // Given
        String request = OpaqueId.next();
        // When
        Response refused = join(name, request);
        // Then
        refused.then().statusCode(400).body("violations[0].field", equalTo("name")).body("violations[0].message",
                equalTo(message));
    }

    @Test
    void namesTheLimitThatALongNameBreaks() {
        // Given
        String name = "n".repeat(61);
        // When
        Response refused = join(name, OpaqueId.next());
        // Then
        refused.then().statusCode(400).body("violations[0].message",
                equalTo("must have at most 60 characters (readback.sharing.max-name-characters), had 61"));
    }

    @Test
    void letsNobodyBeginUnderARevokedLinkButFinish() {
        // Given
        String attempt = joined("Ada");
        author().post("/api/quizzes/{quiz}/links/{link}/revocation", quiz, link).then().statusCode(200)
                .body("state", equalTo("revoked")).body("revokedAt", notNullValue());
        // When
        Response late = join("Bob", OpaqueId.next());
        // Then
        late.then().statusCode(410).body("type", equalTo("/problems/link-revoked"));
        learner().get("/api/shared-quiz").then().statusCode(410).body("type", equalTo("/problems/link-revoked"));
        QuizClient.submit(attempt).then().statusCode(200).body("state", equalTo("submitted"));
    }

    @Test
    void letsNobodyBeginUnderAnExpiredLink() {
        // Given
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update share_link set created_at = created_at - interval '2 days',"
                        + " expires_at = created_at - interval '1 day' where id = ?1")
                .setParameter(1, link).executeUpdate());
        // When
        Response late = join("Bob", OpaqueId.next());
        // Then
        late.then().statusCode(410).body("type", equalTo("/problems/link-expired"));
        author().get("/api/quizzes/{quiz}/links", quiz).then().body("[0].state", equalTo("expired"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "15552001"})
    void namesTheLimitOfALinksLife(long seconds) {
        // Given
        Object wished = Map.of("expiresInSeconds", seconds);
        // When
        Response refused = make(wished);
        // Then
        refused.then().statusCode(400).body("violations[0].field", equalTo("expiresInSeconds")).body(
                "violations[0].message", containsString("between 1 and 15552000 (readback.sharing.max-lifetime)"));
    }

    @Test
    void answersToAWrongSecretAsToNoQuiz() {
        // Given
        String of = "/api/quizzes/" + quiz + "/links";
        String results = "/" + link + "/results";
        // When
        List<Response> refused = Stream.of(of, "/api/quizzes/nobody/links").flatMap(base -> Stream.of(
                given().get(base), given().header(AuthorSecrets.HEADER, "wrong").get(base),
                given().contentType(ContentType.JSON).body("{}").post(base), given().get(base + results),
                given().get(base + results + "/csv"), given().accept("text/event-stream").get(base + results),
                given().post(base + "/" + link + "/revocation"))).toList();
        // Then
        assertEquals(1, refused.stream().map(response -> response.statusCode() + response.asString()).distinct().count());
        refused.get(0).then().statusCode(404).body("type", equalTo("/problems/quiz-not-found"));
    }

    @Test
    void findsALinkOnlyUnderItsOwnQuiz() {
        // Given
        var other = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        library.add(other);
        String otherSecret = secrets.issue(other.id());
        // When
        Response refused = given().header(AuthorSecrets.HEADER, otherSecret).get("/api/quizzes/{quiz}/links/{link}/results",
                other.id(), link);
        // Then
        refused.then().statusCode(404).body("type", equalTo("/problems/link-not-found"));
    }

    @Test
    void tellsTheAuthorHowTheClassDoes() {
        // Given
        String ada = joined("Ada");
        QuizClient.choose(ada, "choice", "o2");
        QuizClient.choose(ada, "statement", "true");
        QuizClient.submit(ada);
        QuizClient.choose(joined("Bob"), "choice", "o1");
        // When
        Response results = results();
        // Then
        results.then().statusCode(200).body("learners.name", equalTo(List.of("Ada", "Bob")))
                .body("learners.state", equalTo(List.of("submitted", "in-progress")))
                .body("learners.answered", equalTo(List.of(2, 1))).body("learners[0].score", equalTo(1))
                .body("learners[0].seconds", notNullValue()).body("learners[1].score", nullValue())
                .body("items[0].answered", equalTo(2)).body("items[0].graded", equalTo(1)).body("items[0].right", equalTo(1))
                .body("items[0].medianSeconds", notNullValue())
                .body("items[0].options.chosen", equalTo(List.of(1, 1, 0)))
                .body("items[0].options.key", equalTo(List.of(false, true, false))).body("items[2].options", nullValue())
                .body(not(containsString(ada)));
    }

    @Test
    void givesASpreadsheetNothingToRun() {
        // Given
        joined("=HYPERLINK(1)");
        // When
        Response csv = author().get("/api/quizzes/{quiz}/links/{link}/results/csv", quiz, link);
        // Then
        csv.then().statusCode(200).header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("class-results.csv")).body(containsString("\"'=HYPERLINK(1)\""));
    }

    @Test
    void closesWhatALearnerLeftBehindWhenTheTimeIsUp() {
        // Given
        shareTimed("deferred");
        String left = joined("Ada");
        QuizClient.choose(left, "choice", "o2").then().statusCode(200);
        joined("Bob");
        // When
        letAnHourPass(left);
        // Then
        Eventually.within(Duration.ofSeconds(30), () -> results().path("learners[0].state").equals("submitted"),
                () -> results().asString());
        results().then().body("learners.state", equalTo(List.of("submitted", "in-progress")))
                .body("learners.score", equalTo(Arrays.asList(1, null))).body("learners[0].answered", equalTo(1))
                .body("learners[0].seconds", greaterThanOrEqualTo(3600f)).body("items[0].right", equalTo(1));
        Response closed = QuizClient.get("/api/attempts/" + left);
        assertEquals(closed.asString(), QuizClient.submit(left).asString());
    }

    @Test
    void holdsTheClassToTheAuthorsTerms() {
        // Given
        shareTimed("immediate");
        String attempt = joined("Ada");
        QuizClient.choose(attempt, "choice", "o2").then().statusCode(200).body("review.verdict", equalTo("correct"));
        letAnHourPass(attempt);
        // When
        Response late = QuizClient.choose(attempt, "statement", "false");
        // Then
        late.then().statusCode(409).body("type", equalTo("/problems/time-is-up"));
        learner().get("/api/shared-quiz").then().body("timeLimitSeconds", equalTo(60)).body("feedback", equalTo("immediate"));
    }

    @Test
    void tellsResultsAsTheyComeInAndSparesWhoKnowsThem() throws IOException {
        // Given
        String path = "/api/quizzes/" + quiz + "/links/" + link + "/results";
        // When
        List<String> seen;
        try (EventReader stream = new EventReader(server.resolve(path), secret, "")) {
            seen = new ArrayList<>(stream.next());
            joined("Ada");
            seen.addAll(stream.next());
        }
        // Then
        assertEquals(List.of("event:results", "event:results"), seen.stream().filter(line -> line.startsWith("event:")).toList());
        assertEquals(1, seen.stream().filter(line -> line.contains("\"Ada\"")).count());
        String known = seen.stream().filter(line -> line.startsWith("id:")).reduce((one, other) -> other).orElseThrow()
                .substring(3).strip();
        try (EventReader stream = new EventReader(server.resolve(path), secret, known)) {
            assertEquals("event:heartbeat", stream.next().stream().filter(line -> line.startsWith("event:")).findFirst().get());
        }
    }

    /** The quiz with a limit of a minute, under a link of its own. */
    private void shareTimed(String feedback) {
        author().header("If-Match", "\"0\"").contentType(ContentType.JSON)
                .body(Map.of("title", "Timed", "timeLimitSeconds", 60, "feedback", feedback))
                .put("/api/quizzes/{quiz}/draft/settings", quiz).then().statusCode(200);
        quiz = author().header("If-Match", "\"1\"").post("/api/quizzes/{quiz}/versions", quiz).then().statusCode(201).extract()
                .path("quizId");
        Response made = make(Map.of());
        link = made.then().statusCode(201).extract().path("link.id");
        token = made.path("token");
    }

    private void letAnHourPass(String attempt) {
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update attempt set started_at = started_at - interval '1 hour' where id = ?1")
                .setParameter(1, attempt).executeUpdate());
    }

    private Response results() {
        return author().get("/api/quizzes/{quiz}/links/{link}/results", quiz, link);
    }

    private Response make(Object wished) {
        return author().contentType(ContentType.JSON).body(wished).post("/api/quizzes/{quiz}/links", quiz);
    }

    private Response join(String name, String request) {
        return learner().contentType(ContentType.JSON).body(Map.of("name", name, "requestId", request))
                .post("/api/shared-quiz/attempts");
    }

    /** A new attempt; its id. */
    private String joined(String name) {
        return join(name, OpaqueId.next()).then().statusCode(201).extract().path("attemptId");
    }

    private RequestSpecification author() {
        return given().header(AuthorSecrets.HEADER, secret);
    }

    private RequestSpecification learner() {
        return given().header(ClassDoorResource.HEADER, token);
    }

    private long attempts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from attempt", Long.class).getSingleResult());
    }
}
