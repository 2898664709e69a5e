package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.readback.testsupport.PackagedReadback;

/**
 * TRUST.md, P13, for the <em>open</em> mode, in which everybody may do everything: each operation does what its row says, under
 * its own address and no other spelling of it, and what is absent looks absent to all alike.
 */
@ExtendWith(OnePackagedReadback.class)
class AuthzMatrixIT {
    private static final String ARTICLE = "/problems/article-not-found";
    private static final String CONVERSATION = "/problems/conversation-not-found";
    private static final String QUIZ = "/problems/quiz-not-found";
    private static final String ATTEMPT = "/problems/attempt-not-found";
    private static final String DECK = "/problems/deck-not-found";

    /** What anonymous gets: the status of success, and the problem for an id that is nobody's. */
    private record Row(int success, String absent) {}

    private static final Map<String, Row> MATRIX = Map.ofEntries(Map.entry("GET /api/articles", new Row(200, "")),
            Map.entry("POST /api/articles", new Row(201, "")), Map.entry("GET /api/articles/{id}", new Row(200, ARTICLE)),
            Map.entry("DELETE /api/articles/{id}", new Row(204, ARTICLE)),
            Map.entry("POST /api/articles/{id}/questions", new Row(200, ARTICLE)),
            Map.entry("POST /api/articles/{id}/conversations", new Row(201, ARTICLE)),
            Map.entry("POST /api/articles/{id}/quizzes", new Row(201, ARTICLE)),
            Map.entry("GET /api/conversations/{id}", new Row(200, CONVERSATION)),
            Map.entry("GET /api/conversations/{id}/markdown", new Row(200, CONVERSATION)),
            Map.entry("POST /api/conversations/{id}/turns", new Row(200, CONVERSATION)),
            Map.entry("GET /api/conversations/{id}/turns/{turnId}", new Row(200, CONVERSATION)),
            Map.entry("POST /api/conversations/{id}/turns/{turnId}/cancellation", new Row(200, CONVERSATION)),
            Map.entry("POST /api/conversations/{id}/reading", new Row(200, CONVERSATION)),
            Map.entry("GET /api/quizzes/{id}", new Row(200, QUIZ)),
            Map.entry("POST /api/quizzes/{id}/attempts", new Row(201, QUIZ)),
            Map.entry("GET /api/quizzes/{id}/exports", new Row(200, QUIZ)),
            Map.entry("GET /api/quizzes/{id}/exports/{format}", new Row(200, QUIZ)),
            Map.entry("GET /api/quizzes/{id}/draft", new Row(200, QUIZ)),
            Map.entry("PUT /api/quizzes/{id}/draft/settings", new Row(403, QUIZ)),
            Map.entry("PUT /api/quizzes/{id}/draft/order", new Row(403, QUIZ)),
            Map.entry("PUT /api/quizzes/{id}/draft/items/{itemId}", new Row(403, QUIZ)),
            Map.entry("DELETE /api/quizzes/{id}/draft/items/{itemId}", new Row(403, QUIZ)),
            Map.entry("POST /api/quizzes/{id}/draft/items/{itemId}/replacement", new Row(403, QUIZ)),
            Map.entry("GET /api/quizzes/{id}/versions", new Row(200, QUIZ)),
            Map.entry("POST /api/quizzes/{id}/versions", new Row(403, QUIZ)),
            Map.entry("GET /api/quizzes/{id}/links", new Row(200, QUIZ)),
            // For whoever is not the author there is no such quiz; the author's own requests are SharingResourceTest's.
            Map.entry("POST /api/quizzes/{id}/links", new Row(404, QUIZ)),
            Map.entry("POST /api/quizzes/{id}/links/{linkId}/revocation", new Row(404, QUIZ)),
            Map.entry("GET /api/quizzes/{id}/links/{linkId}/results", new Row(200, QUIZ)),
            Map.entry("GET /api/quizzes/{id}/links/{linkId}/results/csv", new Row(200, QUIZ)),
            Map.entry("GET /api/shared-quiz", new Row(200, "")),
            Map.entry("POST /api/shared-quiz/attempts", new Row(201, "")),
            Map.entry("GET /api/attempts/{id}", new Row(200, ATTEMPT)),
            Map.entry("PUT /api/attempts/{id}/responses/{itemId}", new Row(200, ATTEMPT)),
            Map.entry("PUT /api/attempts/{id}/reviews/{itemId}", new Row(200, ATTEMPT)),
            Map.entry("POST /api/attempts/{id}/retries", new Row(201, ATTEMPT)),
            Map.entry("POST /api/decks", new Row(201, "")), Map.entry("GET /api/decks/{id}/due", new Row(200, DECK)),
            Map.entry("POST /api/decks/{id}/cards", new Row(200, DECK)),
            Map.entry("POST /api/decks/{id}/cards/{cardId}/reviews", new Row(200, DECK)),
            Map.entry("POST /api/attempts/{id}/submission", new Row(200, ATTEMPT)),
            Map.entry("GET /api/openai/v1/models", new Row(200, "")),
            Map.entry("POST /api/openai/v1/chat/completions", new Row(200, "")));

    /** Other ways to write a path, which must not be other ways in. */
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(path -> path + ";x", path -> path + ";x=/../y",
            path -> path + "%3Bx", path -> path.replaceFirst("/api/", "/api;x/"), path -> path.replaceFirst("/api/", "/api%2F"),
            path -> path.replaceFirst("/api/", "/api%2f"), path -> path.replaceFirst("/api/", "/api%5C"),
            path -> path.replaceFirst("/api/", "//api/"), path -> path.replaceFirst("/api/", "/api//"),
            path -> path.replaceFirst("/api/", "/./api/"), path -> path.replaceFirst("/api/", "/api/./"),
            path -> path.replaceFirst("/api/", "/x/../api/"), path -> path.replaceFirst("/api/", "/api/x/../"),
            path -> path.replaceFirst("/api/", "/%2e%2e/api/"), path -> path.replaceFirst("/api/", "/API/"),
            path -> "/api/" + path.substring(5).replaceFirst("^[a-z]+", path.split("/")[2].toUpperCase(Locale.ROOT)),
            path -> path + "/", path -> path + "/.", path -> path + "%00", path -> path + "%20");
    private final Wire wire;

    AuthzMatrixIT(PackagedReadback readback) {
        wire = new Wire(readback.baseUri());
    }

    @Test
    void hasARowForEveryOperation() {
        // Given
        var rows = new TreeSet<>(MATRIX.keySet());
        // When
        var offered = new TreeSet<>(Operation.all(wire).stream().map(Operation::toString).toList());
        // Then
        assertEquals(rows, offered);
    }

    @Test
    void everybodyMayDoEverything() {
        // Given
        Shelf shelf = Shelf.on(wire);
        // When
        Map<String, Integer> statuses = new TreeMap<>();
        Operation.all(wire).forEach(operation -> statuses.put(operation.toString(),
                wire.send(request(shelf, operation, operation.toString().equals("DELETE /api/articles/{id}")
                        ? "/api/articles/" + Library.added(wire, Map.of("text", "Short one."))
                        : shelf.path(operation))).status()));
        // Then
        assertAll(statuses.entrySet().stream()
                .map(done -> () -> assertEquals(MATRIX.get(done.getKey()).success(), done.getValue(), done.getKey())));
    }

    @Test
    void whatIsAbsentLooksAlikeUnderEveryId() {
        // Given
        Shelf shelf = Shelf.on(wire);
        List<String> ids = List.of("nobody", "AAAAAAAAAAAAAAAAAAAAAA", shelf.quiz() + "x", shelf.item(), "%00", "a%20b");
        List<Operation> withId = Operation.all(wire).stream().filter(operation -> operation.path().contains("{id}")).toList();
        // When
        Map<Operation, List<WireReply>> replies = new TreeMap<>();
        withId.forEach(operation -> replies.put(operation, ids.stream().map(id -> wire.send(request(shelf, operation,
                operation.path().replace("{id}", id).replace("{itemId}", shelf.item()).replace("{cardId}", shelf.card())
                        .replace("{turnId}", shelf.turn())
                        .replace("{format}", Shelf.FORMAT).replace("{linkId}", shelf.link()))))
                .toList()));
        // Then
        assertAll(replies.entrySet().stream().flatMap(asked -> asked.getValue().stream().map(reply -> () -> {
            assertEquals(404, reply.status(), () -> asked.getKey() + " " + reply);
            assertEquals(MATRIX.get(asked.getKey().toString()).absent(), reply.json().path("type").asText());
            assertEquals(asked.getValue().get(0).text(), reply.text());
        })));
    }

    @Test
    void idsOfOneKindOpenNothingOfAnother() {
        // Given
        Shelf shelf = Shelf.on(wire);
        List<String> wrong = List.of("/api/articles/" + shelf.quiz(), "/api/quizzes/" + shelf.attempt(),
                "/api/attempts/" + shelf.quiz(), "/api/conversations/" + shelf.article());
        // When
        List<WireReply> replies = wrong.stream().map(path -> wire.send(WireRequest.get(path))).toList();
        // Then
        assertAll(replies.stream().map(reply -> () -> assertEquals(404, reply.status(), reply::toString)));
    }

    /** Nothing is decided by path (TRUST.md, rule 1): another spelling is the same operation, with all its checks, or nothing. */
    @Test
    void otherSpellingsOfAnAddressAreTheSameOrNothing() {
        // Given
        Shelf shelf = Shelf.on(wire);
        List<WireRequest> spelled = Operation.all(wire).stream().filter(operation -> !operation.method().equals("DELETE"))
                .flatMap(operation -> SPELLINGS.stream()
                        .map(spelling -> request(shelf, operation, spelling.apply(shelf.path(operation)))))
                .toList();
        // When
        List<WireReply> replies = spelled.stream().map(wire::send).toList();
        // Then
        assertTrue(spelled.size() >= 13 * SPELLINGS.size());
        assertAll(IntStream.range(0, spelled.size()).mapToObj(i -> () -> {
            String what = spelled.get(i).method() + " " + spelled.get(i).target() + " → " + replies.get(i);
            int status = replies.get(i).status();
            assertTrue(status < 300 || List.of(400, 403, 404, 405).contains(status), what);
            if (status < 300) assertEquals("no-store", replies.get(i).header("Cache-Control"), what);
        }));
    }

    @Test
    void otherSpellingsDoNotPassTheGuardOfTheEdge() {
        // Given
        Shelf shelf = Shelf.on(wire);
        String before = shelf.state();
        Stream<WireRequest> foreign = Operation.all(wire).stream().filter(Operation::isUnsafe)
                .flatMap(operation -> SPELLINGS.stream()
                        .map(spelling -> request(shelf, operation, spelling.apply(shelf.path(operation)))
                                .with("Origin: http://evil.example")));
        // When
        List<WireReply> replies = foreign.map(wire::send).toList();
        // Then
        assertAll(replies.stream().map(reply -> () -> assertEquals(403, reply.status(), reply::toString)));
        assertEquals(before, shelf.state());
    }

    @Test
    void whatTellsTheKeysIsForTheQuizsAuthor() {
        // Given
        Shelf shelf = Shelf.on(wire);
        String other = Shelf.on(wire).author();
        String exports = "/api/quizzes/" + shelf.quiz() + "/exports";
        List<WireRequest> asked = Stream.of(exports, exports + "/gift", exports + "/print-with-key")
                .flatMap(path -> Stream.of(WireRequest.get(path), WireRequest.get(path).with(other))).toList();
        // When
        List<WireReply> replies = asked.stream().map(wire::send).toList();
        // Then
        assertAll(replies.stream().map(reply -> () -> {
            assertEquals(403, reply.status(), reply::toString);
            assertEquals("/problems/author-secret-required", reply.json().path("type").asText());
        }));
    }

    @Test
    void whatAClassDoesIsForTheQuizsAuthorAndForOthersNotThere() {
        // Given
        Shelf shelf = Shelf.on(wire);
        String other = Shelf.on(wire).author();
        String links = "/api/quizzes/" + shelf.quiz() + "/links";
        String results = links + "/" + shelf.link() + "/results";
        List<WireRequest> asked = Stream
                .of(WireRequest.get(links), WireRequest.post(links, "{}"), WireRequest.get(results),
                        WireRequest.get(results + "/csv"),
                        WireRequest.get(results).with("Accept: text/event-stream"),
                        WireRequest.post(links + "/" + shelf.link() + "/revocation", "{}"))
                .flatMap(request -> Stream.of(request, request.with(other), request.with(shelf.door()))).toList();
        String absent = wire.send(WireRequest.get("/api/quizzes/nobody/links").with(shelf.author())).text();
        // When
        List<WireReply> replies = asked.stream().map(wire::send).toList();
        // Then
        assertAll(replies.stream().map(reply -> () -> {
            assertEquals(404, reply.status(), reply::toString);
            assertEquals(absent, reply.text());
        }));
        assertEquals(200, wire.send(WireRequest.get("/api/shared-quiz").with(shelf.door())).status());
    }

    private static WireRequest request(Shelf shelf, Operation operation, String path) {
        if (!operation.isUnsafe()) return WireRequest.get(path).with(shelf.author()).with(shelf.door());
        return WireRequest.of(operation.method(), path).with("Content-Type: application/json").with(shelf.door())
                .body(shelf.body(operation));
    }
}
