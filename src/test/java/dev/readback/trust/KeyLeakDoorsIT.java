package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.PackagedReadback;

/**
 * TRUST.md, P7, from the other side: an author puts a canary into every secret of a published quiz, and whoever is not its author
 * asks every operation of the API, in every state before submission.
 */
@ExtendWith(OnePackagedReadback.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyLeakDoorsIT {
    /** These release the key, or take the article away; what they tell is KeyLeakIT's matter. */
    private static final Set<String> RELEASING = Set.of("POST /api/attempts/{id}/submission", "DELETE /api/articles/{id}");
    private static final List<String> FORMATS = List.of("print", "print-with-key", "json", "csv", "moodle-xml", "gift", "aiken",
            "qti", "h5p", "anki-package", "anki-text");
    private static final String SECRET_FIELD = "(?s).*\"(?:key|keyId|optionNotes|explanation|evidence|verdict)\".*";
    private final Wire wire;
    private AuthoredQuiz quiz;
    /** By state. They stay open. */
    private Map<String, String> attempts;

    KeyLeakDoorsIT(PackagedReadback readback) {
        wire = new Wire(readback.baseUri());
    }

    @BeforeAll
    void publish() {
        quiz = AuthoredQuiz.published(wire);
        attempts = quiz.attempts();
    }

    @Test
    void noOperationTellsASecretBeforeSubmission() {
        // Given
        List<Operation> operations = Operation.all(wire).stream()
                .filter(operation -> !RELEASING.contains(operation.toString())).toList();
        // When
        Map<String, WireReply> told = new TreeMap<>();
        attempts.forEach((state, attempt) -> operations
                .forEach(operation -> told.put(state + ": " + operation, wire.send(quiz.asked(operation, attempt)))));
        // Then
        assertTrue(operations.size() >= 30, operations::toString);
        assertAll(told.entrySet().stream().map(reply -> () -> {
            assertTrue(reply.getValue().status() < 500, () -> reply.getKey() + " " + reply.getValue());
            assertEquals(List.of(), quiz.leaked(reply.getValue()), reply::getKey);
        }));
    }

    @Test
    void anAttemptWhoseTimeIsUpTellsNothingBeforeItIsHandedIn() {
        // Given
        AuthoredQuiz timed = quiz.timed(1);
        String attempt = Library.created(wire, "/api/quizzes/" + timed.version() + "/attempts", "{}");
        List<Operation> operations = Operation.all(wire).stream()
                .filter(operation -> operation.path().startsWith("/api/attempts/") && !RELEASING.contains(operation.toString()))
                .toList();
        Eventually.within(Duration.ofSeconds(5), () -> read(attempt).path("secondsLeft").asInt(1) == 0, () -> attempt);
        // When
        List<WireReply> told = operations.stream().map(operation -> wire.send(timed.asked(operation, attempt))).toList();
        // Then
        assertEquals("in-progress", read(attempt).path("state").asText());
        assertAll(told.stream().map(reply -> () -> {
            assertEquals(List.of(), quiz.leaked(reply));
            assertFalse(reply.text().matches(SECRET_FIELD), reply::toString);
        }));
    }

    @Test
    void aRetryTellsNothingOfWhatItAsksAgain() {
        // Given
        String missed = submitted();
        // When
        WireReply retry = wire.send(WireRequest.post("/api/attempts/" + missed + "/retries", "{}"));
        // Then
        assertEquals(201, retry.status(), retry::toString);
        String again = retry.json().path("quiz").path("id").asText();
        String attempt = retry.json().path("attempt").path("id").asText();
        JsonNode item = retry.json().path("quiz").path("items").path(0);
        List<WireReply> told = List.of(retry, wire.send(WireRequest.get("/api/quizzes/" + again)),
                wire.send(TakenQuiz.answer("/api/attempts/" + attempt, item, 0)),
                wire.send(WireRequest.get("/api/attempts/" + attempt)),
                wire.send(WireRequest.get("/api/quizzes/" + again + "/exports/print")),
                wire.send(WireRequest.get("/api/quizzes/" + again + "/exports/json")),
                wire.send(WireRequest.get("/api/quizzes/" + again + "/draft")));
        assertAll(told.stream().map(reply -> () -> {
            assertEquals(List.of(), quiz.leaked(reply), reply::toString);
            assertFalse(reply.text().matches(SECRET_FIELD), reply::toString);
        }));
    }

    @Test
    void aCardOfADeckTellsItsKeyOnlyAfterItsAnswer() {
        // Given
        String deck = "/api/decks/" + Library.created(wire, "/api/decks", "{}");
        String missed = submitted();
        // When
        WireReply added = wire.send(WireRequest.post(deck + "/cards", Library.json(Map.of("attemptId", missed))));
        WireReply due = wire.send(WireRequest.get(deck + "/due"));
        // Then
        JsonNode card = due.json().path("cards").path(0);
        assertFalse(card.isMissingNode(), due::toString);
        assertAll(Stream.of(added, due).map(reply -> () -> {
            assertEquals(List.of(), quiz.leaked(reply), reply::toString);
            assertFalse(reply.text().matches(SECRET_FIELD), reply::toString);
        }));
        WireReply answered = wire.send(TakenQuiz.answer("", card.path("item"), 0)
                .to(deck + "/cards/" + card.path("id").asText() + "/reviews").as("POST"));
        assertFalse(quiz.leaked(answered).isEmpty(), answered::toString);
    }

    @Test
    void noExportButTheQuestionsIsForOthers() {
        // Given
        List<String> headers = List.of("X-Nothing: 1", "Readback-Author: wrong", AuthoredQuiz.published(wire).author());
        // When
        Map<String, WireReply> told = new TreeMap<>();
        FORMATS.forEach(format -> IntStream.range(0, headers.size()).forEach(i -> told.put(format + " " + i, wire.send(
                WireRequest.get("/api/quizzes/" + quiz.version() + "/exports/" + format).with(headers.get(i))))));
        // Then
        assertAll(told.entrySet().stream().map(reply -> () -> {
            assertEquals(reply.getKey().startsWith("print ") ? 200 : 403, reply.getValue().status(), reply::getKey);
            assertEquals(List.of(), quiz.leaked(reply.getValue()), reply::getKey);
        }));
    }

    @Test
    void paperShowsOptionsInTheOrderOfTheScreen() {
        // Given
        JsonNode shown = wire.send(WireRequest.get("/api/quizzes/" + quiz.version())).json();
        // When
        String paper = wire.send(WireRequest.get("/api/quizzes/" + quiz.version() + "/exports/print")).text();
        // Then
        for (JsonNode item : shown.path("items")) {
            if (!item.path("kind").asText().equals("multiple-choice")) continue;
            List<Integer> places = new ArrayList<>();
            item.path("options").forEach(option -> places.add(paper.indexOf(option.path("text").asText())));
            assertFalse(places.contains(-1), () -> item + " on " + paper);
        }
    }

    @Test
    void anOptionThatTheAuthorAddedHasAnIdLikeTheOthers() {
        // Given
        WireRequest read = WireRequest.get("/api/quizzes/" + quiz.version());
        // When
        JsonNode edited = AuthoredQuiz.edited(wire.send(read).json());
        // Then
        List<String> ids = edited.path("options").findValuesAsText("id");
        assertEquals(List.of(ids.get(0).length()), ids.stream().map(String::length).distinct().toList(), ids::toString);
    }

    @Test
    void theDoorsThatAnswerDoNotAnswerTheItems() {
        // Given
        List<String> stems = wire.send(WireRequest.get("/api/quizzes/" + quiz.version())).json().path("items")
                .findValuesAsText("stem");
        // When
        List<WireReply> replies = stems.stream().flatMap(stem -> Stream.of(
                WireRequest.post("/api/articles/" + quiz.article() + "/questions", Library.json(Map.of("question", stem))),
                WireRequest.post("/api/openai/v1/chat/completions", Library.json(Map.of("model", "readback/" + quiz.article(),
                        "messages", List.of(Map.of("role", "user", "content", stem)))))))
                .map(wire::send).toList();
        // Then
        assertAll(replies.stream().map(reply -> () -> {
            assertEquals(409, reply.status(), reply::toString);
            assertEquals(List.of(), quiz.leaked(reply));
        }));
    }

    @Test
    void aQuizInTheChatTellsNothingThatProvesAnItemOfAnOpenAttempt() {
        // Given
        String conversation = Library.created(wire, "/api/articles/" + quiz.article() + "/conversations", "{}");
        List<JsonNode> proofs = new ArrayList<>();
        wire.send(WireRequest.get("/api/quizzes/" + quiz.origin() + "/draft").with(quiz.author())).json().path("items")
                .forEach(item -> item.path("evidence").forEach(proofs::add));
        // When
        List<JsonNode> told = told(conversation, "quiz me", "skip", "skip", "skip", "skip", "skip");
        // Then
        List<JsonNode> sentences = told.stream().flatMap(turn -> turn.findValues("sentence").stream()).toList();
        assertFalse(proofs.isEmpty());
        assertEquals(List.of(), sentences.stream().filter(sentence -> proofs.stream()
                .anyMatch(proof -> proof.path("start").asInt() < sentence.path("end").asInt()
                        && sentence.path("start").asInt() < proof.path("end").asInt()))
                .toList());
    }

    @Test
    void aQuizInTheChatTellsAnItemsKeyOnlyAfterItsAnswer() {
        // Given
        String conversation = Library.with(wire, Shelf.TEXT).conversation();
        // When
        List<JsonNode> told = told(conversation, "quiz me", "hint", "skip", "skip", "skip");
        // Then
        assertEquals(List.of(), told.get(0).path("answer").findValuesAsText("quote"));
        assertEquals(List.of(), told.get(1).path("answer").findValuesAsText("quote"));
        told.forEach(turn -> assertFalse(turn.toString().matches(".*\"(?:key|keyId|optionNotes|explanation|evidence)\".*"),
                turn::toString));
        assertFalse(told.get(0).path("answer").path("text").asText().contains("The answer is"));
        assertTrue(told.get(2).path("answer").path("text").asText().contains("The answer is"), told.get(2)::toString);
    }

    @Test
    void afterSubmissionTheCanariesAreTold() {
        // Given
        String attempt = Library.created(wire, "/api/quizzes/" + quiz.version() + "/attempts", "{}");
        // When
        WireReply result = wire.send(WireRequest.of("POST", "/api/attempts/" + attempt + "/submission"));
        // Then
        assertTrue(quiz.leaked(result).size() >= quiz.secrets().size() / 2, result::toString);
    }

    /** What the chat says to each of {@code lines}. */
    private List<JsonNode> told(String conversation, String... lines) {
        return Stream.of(lines).map(line -> wire.send(WireRequest.post("/api/conversations/" + conversation + "/turns",
                Library.json(Map.of("question", line)))).json()).toList();
    }

    private JsonNode read(String attempt) {
        return wire.send(WireRequest.get("/api/attempts/" + attempt)).json();
    }

    /** An attempt that was handed in without an answer. */
    private String submitted() {
        String attempt = Library.created(wire, "/api/quizzes/" + quiz.version() + "/attempts", "{}");
        wire.send(WireRequest.of("POST", "/api/attempts/" + attempt + "/submission"));
        return attempt;
    }
}
