package dev.readback.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.trust.Wire;
import dev.readback.trust.WireReply;
import dev.readback.trust.WireRequest;

/** What the server really sends has the shapes of the contract, and its offsets are true. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class LiveContractTest {
    private static final String TEXT = "The lighthouse at Newport was kept by Ida Lewis.\\r\\nShe rescued \ud83d\ude00 eighteen people."
            + " The tower was lit in 1857.\\n\\nIts keeper was paid 750 dollars a year."
            + "\\n\\nThomas Walsh repaired the great lamp in October 1879 with spare parts from a wreck."
            + " Margaret Doyle carried letters from the harbour of Cork to the rock for nine years.";
    private static final Pattern EVENT = Pattern.compile("event:\\s?(\\S+)\\ndata:\\s?(.*)\\n");
    @TestHTTPResource
    URI server;
    private Wire wire;
    private WireReply added;
    private String article;

    @BeforeEach
    void addArticle() {
        wire = new Wire(server);
        added = post("/api/articles", "{\"text\":\"" + TEXT + "\",\"source\":\"a paper\"}");
        article = "/api/articles/" + added.json().path("id").asText();
    }

    @Test
    void anArticleIsCreatedAtItsLocation() {
        // Given
        String location = added.header("Location");
        // When
        WireReply found = get(URI.create(location).getPath());
        // Then
        assertEquals(201, added.status(), added::toString);
        assertFields(added.json(), "id title source words sentences addedAt indexing");
        assertFields(found.json(), "id title source words sentences addedAt indexing text paragraphs sentenceSpans");
        assertEquals(added.json().path("id"), found.json().path("id"));
        assertTrue(added.json().path("addedAt").asText().endsWith("Z"));
        assertTrue(Instant.parse(added.json().path("addedAt").asText()).isAfter(Instant.EPOCH));
    }

    @Test
    void theCoordinatesOfAnArticleLieInItsText() {
        // Given
        JsonNode found = get(article).json();
        String text = found.path("text").asText();
        // When
        List<String> sentences = cutAll(text, found.path("sentenceSpans"));
        List<String> paragraphs = cutAll(text, found.path("paragraphs"));
        // Then
        assertFalse(text.contains("\r"));
        assertEquals(found.path("sentences").asInt(), sentences.size());
        assertTrue(sentences.contains("She rescued \ud83d\ude00 eighteen people."), sentences::toString);
        assertTrue(paragraphs.contains("Its keeper was paid 750 dollars a year."), paragraphs::toString);
    }

    @Test
    void anAnswerCitesItsOwnWords() {
        // Given
        String text = get(article).json().path("text").asText();
        // When
        JsonNode answer = post(article + "/questions", "{\"question\":\"How many people did she rescue?\"}").json();
        // Then
        assertFields(answer, "outcome text confidence engine citations nearest");
        assertEquals("found", answer.path("outcome").asText(), answer::toString);
        assertEquals("embedded", answer.path("engine").asText());
        assertEquals(0, answer.path("nearest").size());
        JsonNode first = answer.path("citations").path(0);
        assertFields(first, "start end quote sentence");
        assertEquals(answer.path("text"), first.path("quote"));
        assertEquals(first.path("quote").asText(), cut(text, first));
        assertTrue(cut(text, first.path("sentence")).contains(first.path("quote").asText()));
    }

    @Test
    void anAbsenceNamesWhatCameNearest() {
        // Given
        String text = get(article).json().path("text").asText();
        // When
        JsonNode answer = post(article + "/questions", "{\"question\":\"Who is the president of Ivory Coast?\"}").json();
        // Then
        assertFields(answer, "outcome text confidence engine citations nearest");
        assertEquals("not-in-article", answer.path("outcome").asText(), answer::toString);
        assertTrue(answer.path("text").asText().endsWith("."));
        assertEquals(0, answer.path("citations").size());
        assertTrue(answer.path("nearest").size() >= 1 && answer.path("nearest").size() <= 3);
        answer.path("nearest").forEach(quote -> {
            assertFields(quote, "start end quote");
            assertEquals(quote.path("quote").asText(), cut(text, quote));
        });
    }

    @Test
    void aConversationKeepsItsTurnsAsTheyWereSent() {
        // Given
        WireReply started = post(article + "/conversations", "{}");
        String conversation = URI.create(started.header("Location")).getPath();
        // When
        JsonNode turn = post(conversation + "/turns", "{\"question\":\"Who kept the lighthouse?\"}").json();
        // Then
        assertFields(started.json(), "id articleId turns coverage");
        assertEquals(0, started.json().path("turns").size());
        assertFields(turn, "id question understoodAs answer suggestions askedAt kind candidates");
        assertFields(turn.path("answer"), "outcome text confidence engine citations nearest");
        JsonNode kept = get(conversation).json();
        assertFields(kept, "id articleId turns coverage");
        assertEquals(turn, kept.path("turns").path(0));
    }

    @Test
    void aStreamTellsCitationsBeforeTheirTextAndEndsOnce() {
        // Given
        String turns = "/api/conversations/" + post(article + "/conversations", "{}").json().path("id").asText() + "/turns";
        // When
        WireReply stream = wire.send(
                WireRequest.post(turns, "{\"question\":\"Who kept the lighthouse?\"}").with("Accept: text/event-stream"));
        // Then
        assertTrue(stream.header("Content-Type").startsWith("text/event-stream"), stream::toString);
        List<String> names = EVENT.matcher(stream.text()).results().map(match -> match.group(1)).toList();
        assertTrue(String.join(" ", names).matches("understood( citation)+( delta)+ done"), names::toString);
        String last = EVENT.matcher(stream.text()).results().map(match -> match.group(2)).reduce((one, other) -> other)
                .orElseThrow();
        assertFields(WireReply.parsed(last), "id question understoodAs answer suggestions askedAt kind candidates");
    }

    @Test
    void aRefusedStreamIsAPlainProblem() {
        // Given
        WireRequest request = WireRequest.post("/api/conversations/nobody/turns", "{\"question\":\"Who?\"}")
                .with("Accept: text/event-stream");
        // When
        WireReply reply = wire.send(request);
        // Then
        assertEquals(404, reply.status());
        assertTrue(reply.isProblem());
        assertFields(reply.json(), "type title status detail");
    }

    @Test
    void aQuizIsTakenInTheShapesOfTheContract() {
        // Given
        WireReply written = post(article + "/quizzes", "{\"items\":3,\"seed\":1}");
        String quiz = URI.create(written.header("Location")).getPath();
        WireReply started = post(quiz + "/attempts", "{}");
        String attempt = URI.create(started.header("Location")).getPath();
        // When
        JsonNode submitted = wire.send(WireRequest.of("POST", attempt + "/submission")).json();
        // Then
        assertFields(written.json(), "id articleId title engine items shortage createdAt timeLimitSeconds feedback authorSecret");
        assertEquals(((ObjectNode) written.json()).without("authorSecret"), get(quiz).json());
        assertTrue(written.json().path("items").size() >= 1, written::toString);
        written.json().path("items").forEach(item -> assertFields(item, "id kind stem options engine"));
        String fields = "id quizId state feedback responses startedAt submittedAt secondsLeft result";
        assertFields(started.json(), fields);
        assertFields(submitted, fields);
        assertFields(submitted.path("result"), "score maxScore reviews byKind byPart");
        submitted.path("result").path("reviews").forEach(review -> {
            assertFields(review, "itemId verdict score decidedBy key evidence explanation optionNotes");
            assertTrue(review.path("evidence").size() >= 1);
        });
        assertEquals(submitted, wire.send(WireRequest.of("POST", attempt + "/submission")).json());
    }

    @Test
    void aProblemWithTheInputNamesTheFields() {
        // Given
        String empty = "{\"text\":\"\"}";
        // When
        JsonNode problem = post("/api/articles", empty).json();
        // Then
        assertFields(problem, "type title status detail violations");
        assertFields(problem.path("violations").path(0), "field message");
    }

    @Test
    void anyPageSizeListsEveryArticleOnceInTheSameOrder() {
        // Given
        IntStream.range(0, 12).forEach(i -> post("/api/articles", "{\"text\":\"Tower number " + i + " was lit.\"}"));
        List<String> whole = listed(100);
        int size = 1 + new Random(whole.size()).nextInt(9);
        // When
        List<List<String>> pagewise = Stream.of(size, 7, 13).map(this::listed).toList();
        // Then
        assertTrue(whole.size() > 12);
        assertEquals(whole.size(), new TreeSet<>(whole).size());
        assertAll(pagewise.stream().map(pages -> () -> assertEquals(whole, pages)));
    }

    @Test
    void whatIsDeletedIsGoneWithAllThatHangsOnIt() {
        // Given
        String conversation = "/api/conversations/" + post(article + "/conversations", "{}").json().path("id").asText();
        // When
        WireReply deleted = wire.send(WireRequest.of("DELETE", article));
        // Then
        assertEquals(204, deleted.status());
        assertEquals(0, deleted.body().length);
        assertEquals(404, get(article).status());
        assertEquals(404, get(conversation).status());
        assertNotEquals(204, wire.send(WireRequest.of("DELETE", article)).status());
    }

    private List<String> listed(int size) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/api/articles?limit=" + size + cursor).json();
            assertFields(page, "items nextCursor");
            ids.addAll(page.path("items").findValuesAsText("id"));
            cursor = page.path("nextCursor").isNull() ? "" : "&cursor=" + page.path("nextCursor").asText();
        } while (!cursor.isEmpty());
        return ids;
    }

    private WireReply get(String path) {
        return wire.send(WireRequest.get(path));
    }

    private WireReply post(String path, String json) {
        return wire.send(WireRequest.post(path, json));
    }

    private static List<String> cutAll(String text, JsonNode spans) {
        List<String> cut = new ArrayList<>();
        spans.forEach(span -> cut.add(cut(text, span)));
        return cut;
    }

    private static String cut(String text, JsonNode span) {
        return text.substring(span.path("start").asInt(), span.path("end").asInt());
    }

    private static void assertFields(JsonNode node, String fields) {
        Set<String> found = new TreeSet<>();
        node.fieldNames().forEachRemaining(found::add);
        assertEquals(new TreeSet<>(List.of(fields.split(" "))), found, node::toString);
    }
}
