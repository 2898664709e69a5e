package dev.readback.quiz.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.readback.quiz.AuthorSecrets;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.quiz.QuizSettings;
import dev.readback.quiz.QuizVersions;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ExportResourceTest {
    private final QuizLibrary library;
    private final AuthorSecrets authors;
    private final QuizVersions versions;
    private Quiz quiz;
    private String secret;

    ExportResourceTest(QuizLibrary library, AuthorSecrets authors, QuizVersions versions) {
        this.library = library;
        this.authors = authors;
        this.versions = versions;
    }

    @BeforeEach
    void storeQuiz() {
        Quiz sample = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        secret = QuarkusTransaction.requiringNew().call(() -> {
            library.add(sample);
            return authors.issue(sample.id());
        });
        quiz = library.find(sample.id()).orElseThrow();
    }

    static List<String> formats() {
        return ExportFormats.ALL.stream().map(ExportFormat::code).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesTheFileOfEachFormatToTheAuthor(String format) {
        // Given
        Export export = Export.of(ExportFormats.named(format), quiz);
        // When
        Response response = get("/" + format, secret);
        // Then
        response.then().statusCode(200).header("Content-Disposition", export.fileName().disposition())
                .header("Readback-Not-Held", String.valueOf(export.notHeld().size())).header("Cache-Control", "no-store");
        assertEquals(export.format().mediaType(), response.header("Content-Type"));
        assertArrayEquals(export.content(), response.asByteArray());
    }

    @Test
    void givesAPublishedVersionToItsAuthor() {
        // Given
        Quiz published = QuizSample.quiz(quiz.articleId());
        versions.publish(published, quiz.id(), QuizSettings.FREE, published.createdAt());
        quiz = published;
        // When
        Response response = get("/gift", secret);
        // Then
        response.then().statusCode(200);
        get("/gift", "wrong").then().statusCode(403);
    }

    @Test
    void listsWhatEachFormatHoldsAndWhatNot() {
        // Given
        String author = secret;
        // When
        Response response = get("", author);
        // Then
        response.then().statusCode(200).body("formats.format", equalTo(formats()))
                .body("formats.find { it.format == 'h5p' }",
                        equalTo(Map.of("format", "h5p", "fileName", "Quiz-Lighthouse.h5p", "held", 5, "notHeld",
                                List.of(Map.of("itemId", "events", "reason",
                                        "H5P question sets have no question that is answered by an order")),
                                "leavesOut", List.of())))
                .body("formats.find { it.format == 'aiken' }.notHeld.itemId", equalTo(List.of("cloze", "short", "events")));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesNobodyElseWhatTellsTheKeys(String format) {
        // Given
        boolean tellsKeys = ExportFormats.named(format).tellsKeys();
        // When
        List<Response> responses = List.of(get("/" + format, null), get("/" + format, secret + "x"), get("/" + format, ""));
        // Then
        assertAll(responses.stream().map(response -> () -> {
            assertEquals(tellsKeys ? 403 : 200, response.statusCode());
            assertFalse(response.asString().contains(QuizSample.CANARY));
            if (tellsKeys) assertEquals("/problems/author-secret-required", response.path("type"));
        }));
    }

    @Test
    void givesNobodyElseTheList() {
        // Given
        String other = QuizClient.write(quiz.articleId(), "{}").path("authorSecret");
        // When
        Response response = get("", other);
        // Then
        response.then().statusCode(403).contentType("application/problem+json").body("type",
                equalTo("/problems/author-secret-required"));
    }

    @Test
    void knowsTheAuthorByTheSecretThatCameWithTheQuiz() {
        // Given
        Response written = QuizClient.write(quiz.articleId(), "{}");
        // When
        Response response = RestAssured.given().header("Readback-Author", written.<String>path("authorSecret"))
                .get("/api/quizzes/{id}/exports/json", written.<String>path("id"));
        // Then
        response.then().statusCode(200).body("id", equalTo(written.path("id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kahoot", "GIFT", "json.", "%00"})
    void namesTheFormatsToWhoeverAsksForAnother(String format) {
        // Given
        String author = secret;
        // When
        Response response = get("/" + format, author);
        // Then
        response.then().statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/invalid-input"))
                .body("violations[0].field", equalTo("format"))
                .body("violations[0].message", containsString("moodle-xml, gift, aiken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/gift", "/print"})
    void saysThatThereIsNoSuchQuiz(String path) {
        // Given
        String nobody = "/api/quizzes/nobody/exports";
        // When
        Response response = QuizClient.get(nobody + path);
        // Then
        response.then().statusCode(404).contentType("application/problem+json").body("type", equalTo("/problems/quiz-not-found"));
    }

    private Response get(String path, String author) {
        var request = RestAssured.given().urlEncodingEnabled(false);
        if (author != null) request.header("Readback-Author", author);
        return request.get("/api/quizzes/" + quiz.id() + "/exports" + path);
    }
}
