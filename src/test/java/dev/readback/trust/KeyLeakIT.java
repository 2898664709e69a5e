package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.PackagedReadback;

/** TRUST.md, P7: the key never leaves before submission. */
@ExtendWith(OnePackagedReadback.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyLeakIT {
    private static final int QUIZZES = 60;
    /** About an article that dates its events; the other quizzes' article does not. */
    private static final int ORDERINGS = 20;
    /** Every name that may stand in what a learner sees before submission. */
    private static final Set<String> ALLOWED = Set.of("id", "articleId", "title", "engine", "items", "kind", "stem", "options",
            "text", "shortage", "asked", "written", "reasons", "reason", "count", "createdAt", "timeLimitSeconds", "secondsLeft",
            "quizId", "state", "feedback",
            "responses", "startedAt", "submittedAt", "result", "itemId", "optionId", "order", "answeredAt", "sequence", "review",
            "authorSecret");
    /** Of chi-square with three degrees of freedom, at p = 0.001. */
    private static final double RARE = 16.27;
    private final PackagedReadback readback;
    private final Wire wire;
    private List<TakenQuiz> taken;
    private String article;

    KeyLeakIT(PackagedReadback readback) {
        this.readback = readback;
        wire = new Wire(readback.baseUri());
    }

    @BeforeAll
    void takeQuizzes() throws IOException {
        try (InputStream seed = KeyLeakIT.class.getResourceAsStream("/seeds/000_610b411210b64db4.txt")) {
            article = Library.added(wire, Map.of("text", new String(seed.readAllBytes(), StandardCharsets.UTF_8)));
        }
        taken = LongStream.range(0, QUIZZES).mapToObj(seed -> TakenQuiz.of(wire, article, seed)).toList();
    }

    @Test
    void nothingButTheItemsIsToldBeforeSubmission() {
        // Given
        List<WireReply> open = taken.stream().flatMap(quiz -> quiz.open().stream()).toList();
        // When
        Set<String> told = new TreeSet<>();
        open.forEach(reply -> names(reply.json(), told));
        // Then
        told.removeAll(ALLOWED);
        assertEquals(Set.of(), told);
        open.forEach(reply -> assertTrue(reply.status() < 300, reply::toString));
    }

    @Test
    void resultAndReviewsAreEmptyBeforeSubmission() {
        // Given
        Stream<JsonNode> open = taken.stream().flatMap(quiz -> quiz.open().stream()).map(WireReply::json);
        // When
        List<JsonNode> early = open.flatMap(reply -> Stream.concat(reply.findValues("result").stream(),
                reply.findValues("review").stream())).toList();
        // Then
        assertTrue(early.size() > QUIZZES);
        assertEquals(List.of(), early.stream().filter(value -> !value.isNull()).toList());
    }

    @Test
    void explanationsNotesAndDisguisedKeysAreNowhereBeforeSubmission() {
        // Given
        List<List<String>> secrets = taken.stream().map(KeyLeakIT::secrets).toList();
        // When
        List<String> leaked = IntStream.range(0, QUIZZES).boxed().flatMap(i -> secrets.get(i).stream()
                .filter(secret -> taken.get(i).open().stream().anyMatch(reply -> said(reply).contains(secret)))).toList();
        // Then
        assertTrue(secrets.stream().mapToInt(List::size).sum() > QUIZZES);
        assertEquals(List.of(), leaked);
    }

    @Test
    void nothingOfAQuizIsInTheLog() {
        // Given
        List<String> secrets = taken.stream().flatMap(quiz -> secrets(quiz).stream()).toList();
        // When
        String log = readback.log();
        // Then
        assertEquals(List.of(), secrets.stream().filter(log::contains).toList());
    }

    @Test
    void positionAndIdOfTheKeyAreChance() {
        // Given
        List<JsonNode> choices = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        taken.forEach(quiz -> quiz.quiz().path("items").forEach(item -> {
            if (!item.path("kind").asText().equals("multiple-choice") || item.path("options").size() != 4) return;
            choices.add(item.path("options"));
            keys.add(quiz.review(item).path("key").path("optionId").asText());
        }));
        // When
        int[] places = new int[4];
        int[] ranks = new int[4];
        for (int i = 0; i < keys.size(); i++) {
            places[ids(choices.get(i)).indexOf(keys.get(i))]++;
            ranks[ids(choices.get(i)).stream().sorted().toList().indexOf(keys.get(i))]++;
        }
        // Then
        assertTrue(keys.size() >= 100, () -> keys.size() + " choices of four");
        assertTrue(chiSquare(places) < RARE, () -> "key by place " + List.of(places[0], places[1], places[2], places[3]));
        assertTrue(chiSquare(ranks) < RARE, () -> "key by rank of its id " + List.of(ranks[0], ranks[1], ranks[2], ranks[3]));
    }

    @Test
    void eventsAreNeverShownInTheOrderOfTheKeyNorIsThatOrderTold() {
        // Given
        String dated = Library.added(wire, Map.of("text", Shelf.TEXT));
        // When
        List<TakenQuiz> orderings = LongStream.range(0, ORDERINGS).mapToObj(seed -> TakenQuiz.of(wire, dated,
                Map.of("items", 1, "seed", seed, "kinds", List.of("ordering")))).toList();
        // Then
        for (TakenQuiz quiz : orderings) {
            JsonNode item = quiz.quiz().path("items").path(0);
            JsonNode key = quiz.review(item).path("key");
            List<String> order = new ArrayList<>();
            key.path("order").forEach(id -> order.add(id.asText()));
            assertEquals(Set.copyOf(ids(item.path("options"))), Set.copyOf(order));
            assertNotEquals(ids(item.path("options")), order);
            String told = quiz.open().stream().map(KeyLeakIT::said).collect(Collectors.joining());
            assertFalse(told.contains(key.path("text").asText()) || told.contains(key.path("order").toString()), told);
        }
        assertTrue(orderings.stream().map(quiz -> ids(quiz.quiz().path("items").path(0).path("options")).toString()).distinct()
                .count() > 1);
    }

    @Test
    void optionIdsOfOneLengthSayNothing() {
        // Given
        Stream<JsonNode> choices = taken.stream()
                .flatMap(quiz -> StreamSupport.stream(quiz.quiz().path("items").spliterator(), false))
                .filter(item -> item.path("kind").asText().equals("multiple-choice"));
        // When
        List<String> ids = choices.flatMap(item -> ids(item.path("options")).stream()).toList();
        // Then
        assertEquals(1, ids.stream().map(String::length).distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[A-Za-z0-9_-]{8,}")), ids::toString);
    }

    @Test
    void immediateFeedbackTellsOnlyTheItemAnswered() {
        // Given
        JsonNode quiz = taken.get(0).quiz();
        String attempt = "/api/attempts/" + Library.created(wire, "/api/quizzes/" + quiz.path("id").asText() + "/attempts",
                "{\"feedback\":\"immediate\"}");
        JsonNode first = quiz.path("items").get(0);
        // When
        WireReply answered = wire.send(TakenQuiz.answer(attempt, first, 0));
        WireReply seen = wire.send(WireRequest.get(attempt));
        // Then
        assertEquals(first.path("id"), answered.json().path("review").path("itemId"), answered::toString);
        assertEquals(List.of(first.path("id").asText()), seen.json().findValuesAsText("itemId").stream().distinct().toList());
        assertTrue(seen.json().path("result").isNull());
        assertEquals(1, seen.json().findValues("key").size());
    }

    @Test
    void errorsTellNoKey() {
        // Given
        JsonNode quiz = taken.get(0).quiz();
        String attempt = "/api/attempts/"
                + Library.created(wire, "/api/quizzes/" + quiz.path("id").asText() + "/attempts", "{}");
        // Of an item with options, where text and an order are no response.
        String response = attempt + "/responses/" + StreamSupport.stream(quiz.path("items").spliterator(), false)
                .filter(item -> !item.path("kind").asText().equals("ordering") && item.path("options").size() > 0).findFirst()
                .orElseThrow().path("id").asText();
        // When
        List<WireReply> errors = Stream
                .of("{}", "{\"optionId\":\"x\"}", "{\"text\":\"x\"}", "{\"optionId\":1}", "{\"order\":[\"x\"]}", "{\"key\":1}",
                        "[")
                .map(body -> wire.send(WireRequest.post(response, body).as("PUT"))).toList();
        // Then
        assertAll(errors.stream().map(reply -> () -> {
            assertEquals(400, reply.status(), reply::toString);
            assertTrue(secrets(taken.get(0)).stream().noneMatch(reply.text()::contains), reply::toString);
            assertFalse(reply.text().contains("optionNotes"), reply::toString);
        }));
    }

    /** Whoever has a link is told what is behind it and begins; the author's results, in every form, are not there for others. */
    @Test
    void classUseTellsLearnersNoKeyBeforeSubmission() {
        // Given
        Set<String> allowed = new TreeSet<>(ALLOWED);
        allowed.addAll(Set.of("timeLimitSeconds", "expiresAt", "attemptId", "name", "type", "status", "detail"));
        String other = "Readback-Author: " + taken.get(1).quiz().path("authorSecret").asText();
        // When
        List<WireReply> told = SharedQuiz.of(wire, taken.get(0).quiz()).toldLearners(other);
        // Then
        Set<String> names = new TreeSet<>();
        told.forEach(reply -> names(reply.json(), names));
        names.removeAll(allowed);
        assertEquals(Set.of(), names);
        assertEquals(List.of(), secrets(taken.get(0)).stream()
                .filter(secret -> told.stream().anyMatch(reply -> said(reply).contains(secret))).toList());
        assertEquals(2, told.stream().filter(reply -> reply.status() < 300).count(), told::toString);
    }

    @Test
    void theDocumentOfTheApiKnowsKeysOnlyInReviews() {
        // Given
        JsonNode schemas = wire.send(WireRequest.get("/q/openapi?format=json")).json().path("components").path("schemas");
        // When
        Set<String> names = new TreeSet<>();
        for (String schema : List.of("Quiz", "Item", "Option", "Shortage", "ShortageReason", "Attempt", "Response",
                "SharedQuiz", "Participant"))
            schemas.path(schema).path("properties").fieldNames().forEachRemaining(names::add);
        // Then
        assertTrue(names.contains("stem"));
        names.removeAll(ALLOWED);
        names.removeAll(Set.of("timeLimitSeconds", "expiresAt", "attemptId", "name"));
        assertEquals(Set.of(), names);
    }

    /** What only reviews may tell, plain and in disguise. The evidence is left out: it may be the stem of a true statement. */
    private static List<String> secrets(TakenQuiz quiz) {
        List<String> secrets = new ArrayList<>();
        quiz.reviews().forEach(review -> {
            secrets.add(review.path("explanation").asText());
            review.path("optionNotes").forEach(note -> secrets.add(note.path("note").asText()));
            JsonNode key = review.path("key");
            Stream.of(key.path("text").asText(), key.path("optionId").asText()).filter(value -> value.length() > 5)
                    .forEach(value -> secrets.addAll(disguised(value)));
        });
        return secrets.stream().filter(secret -> secret.length() > 7).toList();
    }

    private static List<String> disguised(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return Stream
                .concat(Stream.of(Base64.getEncoder().withoutPadding().encodeToString(bytes), HexFormat.of().formatHex(bytes)),
                        Stream.of("MD5", "SHA-1", "SHA-256").map(name -> HexFormat.of().formatHex(digest(name, bytes))))
                .toList();
    }

    private static byte[] digest(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name).digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    private static String said(WireReply reply) {
        return reply.headers() + reply.json().toString() + reply.json().findValuesAsText("stem");
    }

    private static List<String> ids(JsonNode options) {
        return options.findValuesAsText("id");
    }

    private static void names(JsonNode node, Set<String> found) {
        node.fieldNames().forEachRemaining(found::add);
        node.forEach(child -> names(child, found));
    }

    private static double chiSquare(int[] counts) {
        double expected = IntStream.of(counts).sum() / (double) counts.length;
        return IntStream.of(counts).mapToDouble(count -> (count - expected) * (count - expected) / expected).sum();
    }
}
