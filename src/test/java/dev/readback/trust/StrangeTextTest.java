package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;

/** Texts that are unusual and no fault: they are kept as they are, can be asked, and are nothing but text. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class StrangeTextTest {
    @TestHTTPResource
    URI server;
    private Wire wire;

    /** One of each kind. */
    enum Strange {
        ONE_CHARACTER("x"), //
        ONE_EMOJI("\ud83d\ude00"), //
        ONLY_EMOJI("\ud83d\ude00\ud83d\udc4d\ud83c\udffd \ud83c\udde8\ud83c\uddee"), //
        ONLY_STOPS("..."), //
        RIGHT_TO_LEFT(
                "\u0623\u0636\u064a\u0621\u062a \u0627\u0644\u0645\u0646\u0627\u0631\u0629. \u05de\u05d2\u05d3\u05dc\u05d5\u05e8."), //
        BIDI_CONTROLS("The \u202elight\u202c \u2066house\u2069 was lit."), //
        NO_SENTENCE_END("word ".repeat(3000)), //
        ONE_LONG_WORD("w".repeat(50_000)), //
        NO_SPACES("\u706f\u53f0".repeat(2000)), //
        COMBINING_MARKS("e" + "\u0301".repeat(500)), //
        CONTROL_CHARACTERS("Lit\u0001 in \u001b[31m1901\u0007.\u007f"), //
        BYTE_ORDER_MARK("\ufeffLit in 1901."), //
        OUTSIDE_UNICODE("\uffff\ufffe Lit."), //
        TEMPLATE("{quarkus.http.host} ${user.home} {#each items}{it}{/each} #{1+1} <%= 1 %> {{7*7}}"), //
        MARKUP("<script>alert(1)</script> &lt;b&gt; <img src=x onerror=alert(1)>"), //
        SQL("'; drop table article; -- %s %n \\u0041 \\");

        private final String text;

        Strange(String text) {
            this.text = text;
        }
    }

    @BeforeEach
    void connect() {
        wire = new Wire(server);
    }

    @ParameterizedTest
    @EnumSource
    void isKeptAsItIs(Strange strange) {
        // Given
        String id = Library.added(wire, Map.of("text", strange.text));
        // When
        JsonNode article = wire.send(WireRequest.get("/api/articles/" + id)).json();
        // Then
        assertEquals(strange.text, article.path("text").asText());
        assertFalse(article.path("title").asText().isBlank());
        assertTrue(article.path("sentenceSpans").size() >= 1);
    }

    @ParameterizedTest
    @EnumSource
    void canBeAsked(Strange strange) {
        // Given
        Library library = Library.with(wire, strange.text);
        // When
        WireReply reply = library.ask("Who lit what, and when?");
        // Then
        assertEquals(200, reply.status(), reply::toString);
        reply.json().path("citations").forEach(citation -> assertEquals(
                strange.text.substring(citation.path("start").asInt(), citation.path("end").asInt()),
                citation.path("quote").asText()));
    }

    @ParameterizedTest
    @EnumSource
    void isJustAQuestion(Strange strange) {
        // Given
        Library library = Library.with(wire, "The lighthouse was lit in 1901.");
        String question = strange.text.substring(0, Math.min(1000, strange.text.length())).strip();
        String path = "/api/conversations/" + library.conversation();
        // When
        WireReply turn = wire.send(WireRequest.post(path + "/turns", Library.json(Map.of("question", question))));
        // Then
        assertEquals(200, turn.status(), turn::toString);
        assertEquals(question, turn.json().path("question").asText());
        assertEquals(turn.json(), wire.send(WireRequest.get(path)).json().path("turns").path(0));
    }

    @ParameterizedTest
    @EnumSource
    void isJustATitleAndASource(Strange strange) {
        // Given
        String line = strange.text.substring(0, Math.min(300, strange.text.length())).strip();
        // When
        String id = Library.added(wire, Map.of("text", "The lighthouse was lit in 1901.", "title", line, "source", line));
        // Then
        JsonNode article = wire.send(WireRequest.get("/api/articles/" + id)).json();
        assertAll(() -> assertEquals(line, article.path("title").asText()),
                () -> assertEquals(line, article.path("source").asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: application/json; charset=UTF-8", "Content-Type: application/json;charset=utf-8",
            "Content-Type: APPLICATION/JSON", "Content-Type: application/json; charset=bogus", "Accept: */*"})
    void isReadAsUtf8WhateverCharsetIsDeclared(String header) {
        // Given
        WireRequest request = WireRequest.of("POST", "/api/articles").with(header).body("{\"text\":\"Un caf\u00e9 noir.\"}");
        // When
        WireReply reply = wire.send(request);
        // Then
        assertEquals(201, reply.status(), reply::toString);
        assertEquals("Un caf\u00e9 noir.", wire.send(WireRequest.get("/api/articles/" + reply.json().path("id").asText())).json()
                .path("text").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32BE"})
    void isReadInTheOtherEncodingsOfJson(String charset) {
        // Given
        WireRequest request = WireRequest.post("/api/articles", "")
                .body("{\"text\":\"A caf\u00e9.\"}".getBytes(Charset.forName(charset)));
        // When
        WireReply reply = wire.send(request);
        // Then
        assertEquals(201, reply.status(), reply::toString);
        assertEquals("A caf\u00e9.", reply.json().path("title").asText());
    }

    @Test
    void mayHaveLineEndsOfAnyKind() {
        // Given
        String text = "One.\r\nTwo.\rThree.\n\r\nFour.";
        // When
        String id = Library.added(wire, Map.of("text", text));
        // Then
        assertEquals("One.\nTwo.\nThree.\n\nFour.",
                wire.send(WireRequest.get("/api/articles/" + id)).json().path("text").asText());
    }

    /** Asked at once, so most vectors are still to be computed; deleted at the end, so that nobody computes them for long. */
    @Test
    void mayHaveAHundredThousandWords() {
        // Given
        String text = IntStream.range(0, 10_000)
                .mapToObj(i -> String.format(Locale.ROOT, "Ship number %d sailed past the old harbour tower.", i))
                .collect(Collectors.joining(" ")) + " The lighthouse keeper at Skerryvore was called Ida Lewis.";
        byte[] body = Library.json(Map.of("text", text)).getBytes(StandardCharsets.UTF_8);
        // When
        WireReply added = wire.send(WireRequest.post("/api/articles", "").body(body));
        String path = "/api/articles/" + added.json().path("id").asText();
        WireReply answer = wire.send(WireRequest.post(path + "/questions",
                "{\"question\":\"What was the lighthouse keeper at Skerryvore called?\"}"));
        JsonNode indexing = wire.send(WireRequest.get(path)).json().path("indexing");
        wire.send(WireRequest.of("DELETE", path));
        // Then
        assertEquals(201, added.status(), added::toString);
        assertTrue(added.json().path("words").asInt() >= 90_000, added::toString);
        assertTrue(indexing.path("done").asInt() < indexing.path("total").asInt(), indexing::toString);
        assertEquals("Ida Lewis", answer.json().path("text").asText(), answer::toString);
    }
}
