package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;

import dev.readback.quiz.QuizClient;
import dev.readback.testsupport.PackagedReadback;

/** TRUST.md, P7 in short: what reviews tell about the seed's quiz is in nothing that is sent before they are due. */
class KeyLeakIT {
    @TempDir
    static Path home;

    private static PackagedReadback readback;
    private static String quiz;
    private static List<Map<String, Object>> items;
    /** By item id: its explanation and the notes on its options. */
    private static List<Map<String, Object>> reviews;

    @BeforeAll
    static void learnTheKeys() {
        readback = PackagedReadback.start(home);
        RestAssured.baseURI = readback.baseUri().toString();
        RestAssured.port = readback.baseUri().getPort();
        String article = QuizClient.get("/api/articles").path("items[0].id");
        var written = QuizClient.write(article, "{}");
        quiz = written.path("id");
        items = written.path("items");
        reviews = QuizClient.submit(QuizClient.attempt(quiz, "deferred")).path("result.reviews");
    }

    @AfterAll
    static void stop() {
        RestAssured.reset();
        readback.close();
    }

    @Test
    void thereIsSomethingToLeak() {
        // Given
        Predicate<String> anyItem = id -> true;
        // When
        List<String> secrets = secrets(anyItem);
        // Then
        assertFalse(secrets.size() < items.size(), () -> secrets.size() + " secrets of " + items.size() + " items");
    }

    @Test
    void nothingLeaksWhileAnAttemptIsOpen() {
        // Given
        String attempt = QuizClient.attempt(quiz, "deferred");
        List<String> sent = new ArrayList<>(unconcerned());
        // When
        for (Map<String, Object> item : items)
            sent.add(respond(attempt, item));
        // Then
        sent.add(QuizClient.get("/api/attempts/" + attempt).asString());
        assertEquals(List.of(), found(secrets(id -> true), sent));
    }

    @Test
    void aReviewTellsOnlyAboutItsItem() {
        // Given
        String attempt = QuizClient.attempt(quiz, "immediate");
        // When
        String first = respond(attempt, items.get(0));
        // Then
        List<String> others = secrets(id -> !id.equals(items.get(0).get("id")));
        assertEquals(List.of(), found(others, List.of(first, QuizClient.get("/api/attempts/" + attempt).asString())));
    }

    /** What can be read without answering, errors included. */
    private static List<String> unconcerned() {
        return List.of(QuizClient.get("/api/quizzes/" + quiz).asString(), QuizClient.get("/q/openapi").asString(),
                QuizClient.get("/q/metrics").asString(), QuizClient.get("/api/quizzes/" + quiz + "/attempts").asString(),
                QuizClient.post("/api/quizzes/" + quiz + "/attempts", "{\"feedback\":1}").asString(), readback.log());
    }

    private static String respond(String attempt, Map<String, Object> item) {
        String id = (String) item.get("id");
        String refused = QuizClient.put(attempt, id, "{\"optionId\":\"none\",\"text\":\"none\"}").asString();
        Object body = item.get("options") instanceof List<?> options
                ? Map.of("optionId", ((Map<?, ?>) options.get(0)).get("id"))
                : Map.of("text", "nothing");
        return refused + QuizClient.put(attempt, id, body).asString();
    }

    private static List<String> secrets(Predicate<String> ofItem) {
        List<String> secrets = new ArrayList<>();
        for (Map<String, Object> review : reviews) {
            if (!ofItem.test((String) review.get("itemId"))) continue;
            secrets.add((String) review.get("explanation"));
            for (Object note : (List<?>) review.get("optionNotes"))
                secrets.add((String) ((Map<?, ?>) note).get("note"));
        }
        return secrets;
    }

    private static List<String> found(List<String> secrets, List<String> sent) {
        return secrets.stream().filter(secret -> sent.stream().anyMatch(body -> shows(body, secret))).toList();
    }

    private static boolean shows(String body, String secret) {
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        return body.contains(secret) || body.contains(secret.replace("\"", "\\\"")) || body.contains(encoded);
    }
}
