package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.readback.testsupport.PackagedReadback;

/** TRUST.md, P29: logs and errors tell the operator, not the attacker. */
@ExtendWith(OnePackagedReadback.class)
class LogCanaryIT {
    /** In every input; nothing of it may be found in the log. The line end and the escape would forge lines of their own. */
    private static final String CANARY = "Zwickmuehle";
    private static final String FORGED = CANARY + "\r\n2026-01-01 00:00:00,000 ERROR [forged] \u001b[31mred";
    private static final String FORGED_PATH = CANARY + "%0d%0aERROR%20[forged]%1b[31m";
    private static final Pattern INNARDS = Pattern.compile("\\bat [a-z]+\\.[a-z.]+|Exception|\\bjava\\.|jakarta\\.|io\\.quarkus|"
            + "org\\.(hibernate|postgresql|jboss)|dev\\.readback|com\\.fasterxml|(?i:\\bselect\\b.+\\bfrom\\b|insert into|jdbc)|"
            + "PSQL|SQLState|stack");
    private final PackagedReadback readback;
    private final Wire wire;

    LogCanaryIT(PackagedReadback readback) {
        this.readback = readback;
        wire = new Wire(readback.baseUri());
    }

    @Test
    void nothingThatWasSentIsInTheLog() {
        // Given
        List<WireRequest> inputs = inputs();
        // When
        List<WireReply> replies = inputs.stream().map(wire::send).toList();
        // Then
        String log = readback.log();
        assertTrue(log.contains("Installed features"), "the log is the server's");
        assertFalse(log.contains(CANARY), () -> around(log, CANARY));
        assertFalse(log.contains("[forged]"), () -> around(log, "[forged]"));
        assertFalse(log.contains("\u001b[31m"), "an escape sequence of a client");
        assertTrue(replies.stream().anyMatch(reply -> reply.status() < 300), "some inputs must have been taken");
    }

    @Test
    void noErrorTellsHowReadbackIsMade() {
        // Given
        List<WireRequest> inputs = Stream.concat(inputs().stream(), badInputs()).toList();
        // When
        List<WireReply> errors = inputs.stream().map(wire::send).filter(reply -> reply.status() >= 400).toList();
        // Then
        assertTrue(errors.size() > 100, () -> errors.size() + " errors");
        assertAll(errors.stream().map(reply -> () -> {
            assertFalse(INNARDS.matcher(reply.text()).find(), reply::toString);
            assertTrue(reply.status() != 500, reply::toString);
        }));
    }

    @Test
    void errorsRepeatOnlyTheNameOfAFieldThatIsNotKnown() {
        // Given
        List<WireRequest> inputs = inputs();
        // When
        List<WireReply> errors = inputs.stream().map(wire::send).filter(reply -> reply.status() >= 400).toList();
        // Then
        assertAll(errors.stream().filter(reply -> reply.text().contains(CANARY)).map(reply -> () -> {
            assertEquals(400, reply.status(), reply::toString);
            assertEquals("/problems/invalid-input", reply.json().path("type").asText(), reply::toString);
            assertEquals("is not a field of this request", reply.json().path("violations").path(0).path("message").asText());
        }));
    }

    /** The log of a fault names the error and the statement, and none of the values. */
    @Test
    void hasNoFaultInItAfterAllThat() {
        // Given
        inputs().forEach(wire::send);
        // When
        List<String> faults = readback.log().lines().filter(line -> line.contains(" ERROR ")).toList();
        // Then
        assertEquals(List.of(), faults);
    }

    private List<WireRequest> inputs() {
        Shelf shelf = Shelf.on(wire);
        String article = "/api/articles/" + shelf.article();
        String turns = "/api/conversations/" + shelf.conversation() + "/turns";
        List<WireRequest> inputs = new ArrayList<>();
        for (String field : List.of("text", "title", "source")) {
            for (String value : List.of(Shelf.TEXT + FORGED, FORGED, FORGED.repeat(100), FORGED + "\0"))
                inputs.add(article(field, value));
        }
        for (String question : List.of(FORGED, FORGED + "?\0", FORGED.repeat(50), "Who kept " + CANARY + "?")) {
            inputs.add(post(article + "/questions", Map.of("question", question)));
            inputs.add(post(turns, Map.of("question", question)));
            inputs.add(post(turns, Map.of("question", question)).with("Accept: text/event-stream"));
        }
        inputs.addAll(addresses(shelf));
        inputs.addAll(bodies(shelf));
        return inputs;
    }

    private static List<WireRequest> addresses(Shelf shelf) {
        Stream<String> paths = Stream.of("/", "/q/", "/api/", "/api/articles/", "/api/articles?cursor=", "/api/articles?limit=",
                "/api/conversations/", "/api/quizzes/", "/api/attempts/", "/api/articles?",
                "/api/attempts/" + shelf.attempt() + "/responses/");
        Stream<WireRequest> reads = paths.map(path -> WireRequest.get(path + FORGED_PATH));
        return Stream.concat(reads, Stream.of(WireRequest.get("/api/articles").with("Accept: " + CANARY),
                WireRequest.get("/api/shared-quiz").with("Readback-Link: " + CANARY),
                WireRequest.get("/api/quizzes/" + shelf.quiz() + "/links").with("Readback-Author: " + CANARY),
                WireRequest.post("/api/shared-quiz/attempts", Library.json(Map.of("name", FORGED, "requestId", CANARY)))
                        .with(shelf.door()),
                WireRequest.post("/api/shared-quiz/attempts", Library.json(Map.of("name", CANARY, "requestId", CANARY.repeat(3))))
                        .with(shelf.door()),
                WireRequest.get("/api/articles").with("User-Agent: " + CANARY), WireRequest.get("/").with("Cookie: a=" + CANARY),
                WireRequest.get("/").with("Authorization: Bearer " + CANARY),
                WireRequest.get("/").with("Host: " + CANARY).with("Origin: http://" + CANARY),
                WireRequest.of(CANARY.toUpperCase(java.util.Locale.ROOT), "/api/articles"),
                WireRequest.of("POST", "/api/articles").with("Content-Type: " + CANARY).body(CANARY))).toList();
    }

    private static List<WireRequest> bodies(Shelf shelf) {
        List<String> bodies = List.of(CANARY, "{\"" + CANARY + "\":1}", "{\"" + CANARY, "[\"" + CANARY + "\"]",
                "{\"text\":{\"" + CANARY + "\":1}}", "{\"question\":[\"" + CANARY + "\"]}", "{\"items\":\"" + CANARY + "\"}",
                "{\"kinds\":[\"" + CANARY + "\"]}", "{\"seed\":\"" + CANARY + "\"}", "{\"feedback\":\"" + CANARY + "\"}",
                "{\"optionId\":\"" + CANARY + "\"}", "{\"order\":[\"" + CANARY + "\"]}", "{\"text\":\"" + CANARY + "\"}",
                "\"" + CANARY + "\"");
        List<String> paths = List.of("/api/articles/" + shelf.article() + "/quizzes",
                "/api/quizzes/" + shelf.quiz() + "/attempts",
                "/api/articles", "/api/articles/" + shelf.article() + "/questions",
                "/api/attempts/" + shelf.attempt() + "/responses/" + shelf.item());
        return paths.stream().flatMap(path -> bodies.stream().map(body -> WireRequest
                .of(path.contains("/responses/") ? "PUT" : "POST", path).with("Content-Type: application/json").body(body)))
                .toList();
    }

    private Stream<WireRequest> badInputs() {
        Library library = Library.with(wire, Shelf.TEXT);
        return Stream.concat(BadArticles.all(), BadQuestions.all()).map(bad -> library.fill(bad.request()));
    }

    private static WireRequest article(String field, String value) {
        Map<String, String> article = new TreeMap<>(Map.of("text", Shelf.TEXT));
        article.put(field, value);
        return post("/api/articles", article);
    }

    private static WireRequest post(String path, Map<String, String> body) {
        return WireRequest.post(path, Library.json(body));
    }

    private static String around(String log, String found) {
        int at = log.indexOf(found);
        return log.substring(Math.max(0, at - 500), Math.min(log.length(), at + 200));
    }
}
