package dev.readback.trust;

import static dev.readback.platform.ProblemType.ARTICLE_NOT_FOUND;
import static dev.readback.platform.ProblemType.CONVERSATION_NOT_FOUND;
import static dev.readback.platform.ProblemType.MALFORMED_REQUEST;
import static dev.readback.platform.ProblemType.METHOD_NOT_ALLOWED;
import static dev.readback.platform.ProblemType.NOT_ACCEPTABLE;
import static dev.readback.platform.ProblemType.NOT_FOUND;
import static dev.readback.platform.ProblemType.TURN_NOT_FOUND;
import static dev.readback.platform.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What is no question, what is not there, and what cannot be listed. */
final class BadQuestions {
    private static final List<String> ASKING = List.of("/api/articles/{article}/questions",
            "/api/conversations/{conversation}/turns");
    private static final List<String> STRANGE_IDS = List.of("nobody", "%00", "%0d%0a", "%C3%28", "a%20b", "%F0%9F%99%82",
            "'%20or%201=1--", "%7Bquarkus.http.host%7D", "x".repeat(300));

    private BadQuestions() {
    }

    static Stream<BadInput> all() {
        return Stream.of(ASKING.stream().flatMap(path -> questions(path).stream()), unknownIds(), lists().stream(),
                addresses().stream()).flatMap(same -> same);
    }

    private static List<BadInput> questions(String path) {
        return List.of(BadInput.invalid("no question: " + path, WireRequest.post(path, "{}"), "question"),
                BadInput.invalid("no body: " + path, WireRequest.post(path, ""), "question"),
                BadInput.invalid("empty question: " + path, asking(path, ""), "question"),
                BadInput.invalid("white question: " + path, asking(path, " \\n\\u0007 "), "question"),
                BadInput.invalid("question too long: " + path, asking(path, "w".repeat(1001)), "question"),
                BadInput.invalid("U+0000 in a question: " + path, asking(path, "Who\\u0000?"), "question"),
                BadInput.invalid("half a character in a question: " + path, asking(path, "Who \\ud800?"), "question"),
                BadInput.invalid("a number for a question: " + path, WireRequest.post(path, "{\"question\":1}"), "question"),
                BadInput.invalid("an unknown field: " + path, WireRequest.post(path, "{\"question\":\"Who?\",\"engine\":\"x\"}"),
                        "engine"),
                BadInput.of("cut off: " + path, WireRequest.post(path, "{\"question\":\"Wh"), MALFORMED_REQUEST),
                BadInput.of("text/plain: " + path, WireRequest.of("POST", path).with("Content-Type: text/plain").body("Who?"),
                        UNSUPPORTED_MEDIA_TYPE),
                BadInput.of("nothing acceptable: " + path, asking(path, "Who?").with("Accept: image/png"), NOT_ACCEPTABLE));
    }

    private static Stream<BadInput> unknownIds() {
        return STRANGE_IDS.stream().flatMap(id -> Stream.of(
                BadInput.of("article " + id, WireRequest.get("/api/articles/" + id), ARTICLE_NOT_FOUND),
                BadInput.of("delete " + id, WireRequest.of("DELETE", "/api/articles/" + id), ARTICLE_NOT_FOUND),
                BadInput.of("ask " + id, asking("/api/articles/" + id + "/questions", "Who?"), ARTICLE_NOT_FOUND),
                BadInput.of("start " + id, WireRequest.post("/api/articles/" + id + "/conversations", "{}"), ARTICLE_NOT_FOUND),
                BadInput.of("conversation " + id, WireRequest.get("/api/conversations/" + id), CONVERSATION_NOT_FOUND),
                BadInput.of("turn of old " + id, WireRequest.get("/api/conversations/{conversation}/turns/" + id),
                        TURN_NOT_FOUND),
                BadInput.of("turn " + id, asking("/api/conversations/" + id + "/turns", "Who?"), CONVERSATION_NOT_FOUND),
                BadInput.of("stream " + id,
                        asking("/api/conversations/" + id + "/turns", "Who?").with("Accept: text/event-stream"),
                        CONVERSATION_NOT_FOUND)));
    }

    private static List<BadInput> lists() {
        Stream<BadInput> limits = Stream.of("0", "-1", "101", "1.5", "ten", "99999999999", "%00")
                .map(limit -> BadInput.invalid("limit " + limit, WireRequest.get("/api/articles?limit=" + limit), "limit"));
        Stream<BadInput> cursors = Stream.of("!", "abc", cursor("soon x"), cursor("2026-01-01T00:00:00Z"),
                cursor("2026-01-01T00:00:00Z a\0"), cursor("-999999999-01-01T00:00:00Z x"),
                cursor("+999999999-01-01T00:00:00Z x"))
                .map(cursor -> BadInput.invalid("cursor " + cursor, WireRequest.get("/api/articles?cursor=" + cursor), "cursor"));
        return Stream.concat(limits, cursors).toList();
    }

    private static List<BadInput> addresses() {
        return List.of(BadInput.of("no such address", WireRequest.get("/api/nothing"), NOT_FOUND),
                BadInput.of("no such page", WireRequest.get("/nothing"), NOT_FOUND),
                BadInput.of("no such service page", WireRequest.get("/q/nothing"), NOT_FOUND),
                BadInput.of("no such method", WireRequest.of("PATCH", "/api/articles"), METHOD_NOT_ALLOWED),
                BadInput.of("PUT of an article", WireRequest.of("PUT", "/api/articles/{article}"), METHOD_NOT_ALLOWED),
                BadInput.of("an unknown method", WireRequest.of("BREW", "/api/articles"), METHOD_NOT_ALLOWED),
                BadInput.of("HTML wanted", WireRequest.get("/api/articles").with("Accept: text/html"), NOT_ACCEPTABLE));
    }

    private static WireRequest asking(String path, String escaped) {
        return WireRequest.post(path, "{\"question\":\"" + escaped + "\"}");
    }

    private static String cursor(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }
}
