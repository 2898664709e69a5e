package dev.readback.trust;

import static dev.readback.platform.ProblemType.MALFORMED_REQUEST;
import static dev.readback.platform.ProblemType.TOO_LARGE;
import static dev.readback.platform.ProblemType.UNREADABLE_ARTICLE;
import static dev.readback.platform.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What is no article. */
final class BadArticles {
    private static final String ARTICLES = "/api/articles";
    private static final String TEXT = "\"text\":\"The lighthouse was lit in 1901.\"";
    private static final int TWO_MEGABYTES = 2_000_000;
    private static final int MORE_THAN_A_BODY = 9_000_000;

    private BadArticles() {
    }

    static Stream<BadInput> all() {
        return Stream.of(texts(), bodies(), types(), sizes()).flatMap(List::stream);
    }

    private static List<BadInput> texts() {
        return List.of(BadInput.invalid("no text", json("{}"), "text"),
                BadInput.invalid("empty text", text(""), "text"),
                BadInput.invalid("white space", text(" \\n\\t "), "text"),
                BadInput.of("no-break space only", text("\\u00a0"), UNREADABLE_ARTICLE),
                BadInput.of("control characters only", text("\\u0001\\u0002\\u001b"), UNREADABLE_ARTICLE),
                BadInput.of("invisible characters only", text("\\u200b\\ufeff"), UNREADABLE_ARTICLE),
                BadInput.of("U+0000", text("a\\u0000b."), UNREADABLE_ARTICLE),
                BadInput.of("high surrogate alone", text("a\\ud83d b."), UNREADABLE_ARTICLE),
                BadInput.of("low surrogate alone", text("a\\ude00 b."), UNREADABLE_ARTICLE),
                BadInput.of("surrogates the wrong way round", text("a\\ude00\\ud83d b."), UNREADABLE_ARTICLE),
                BadInput.of("U+0000 in the title", json("{\"title\":\"a\\u0000\"," + TEXT + "}"), UNREADABLE_ARTICLE),
                BadInput.of("half a character in the source", json("{\"source\":\"a\\ud800\"," + TEXT + "}"),
                        UNREADABLE_ARTICLE));
    }

    private static List<BadInput> bodies() {
        return List.of(BadInput.invalid("no body", json(""), "article"), BadInput.invalid("null", json("null"), "article"),
                BadInput.of("cut off", json("{\"text\":\"The light"), MALFORMED_REQUEST),
                BadInput.of("a list", json("[]"), MALFORMED_REQUEST),
                BadInput.of("a string", json("\"text\""), MALFORMED_REQUEST),
                BadInput.of("plain words", json("The lighthouse"), MALFORMED_REQUEST),
                BadInput.of("words after the object", json("{" + TEXT + "} and more"), MALFORMED_REQUEST),
                BadInput.of("two objects", json("{" + TEXT + "}{" + TEXT + "}"), MALFORMED_REQUEST),
                BadInput.of("a field twice", json("{" + TEXT + "," + TEXT + "}"), MALFORMED_REQUEST),
                BadInput.of("bytes that are no UTF-8", json("").body(bytes("{\"text\":\"caf\u00e9 noir.\"}")), MALFORMED_REQUEST),
                BadInput.of("bytes that are no UTF-8, declared as another charset",
                        typed("application/json; charset=ISO-8859-1").body(bytes("{\"text\":\"caf\u00e9 noir.\"}")),
                        MALFORMED_REQUEST),
                BadInput.of("bytes that are no UTF-32", json("").body(bytes("\0\0\0{\u00ff\u00ff\u00ff\u00ff")),
                        MALFORMED_REQUEST),
                BadInput.invalid("deep nesting", json("{\"text\":" + "[".repeat(200_000)), "text"));
    }

    private static List<BadInput> types() {
        return List.of(BadInput.invalid("a number for a text", json("{\"text\":5}"), "text"),
                BadInput.invalid("true for a text", json("{\"text\":true}"), "text"),
                BadInput.invalid("a list for a text", json("{\"text\":[\"a\"]}"), "text"),
                BadInput.invalid("an object for a text", json("{\"text\":{\"a\":1}}"), "text"),
                BadInput.invalid("a number for a title", json("{\"title\":1.5," + TEXT + "}"), "title"),
                BadInput.invalid("an unknown field", json("{\"id\":\"mine\"," + TEXT + "}"), "id"),
                BadInput.of("text/plain", typed("text/plain"), UNSUPPORTED_MEDIA_TYPE),
                BadInput.of("a form", typed("application/x-www-form-urlencoded"), UNSUPPORTED_MEDIA_TYPE),
                BadInput.of("multipart", typed("multipart/form-data; boundary=x"), UNSUPPORTED_MEDIA_TYPE),
                BadInput.of("another JSON", typed("application/vnd.readback+json"), UNSUPPORTED_MEDIA_TYPE),
                BadInput.of("no type at all", typed(";;;"), UNSUPPORTED_MEDIA_TYPE));
    }

    private static List<BadInput> sizes() {
        String tooLong = "{\"text\":\"" + "a".repeat(MORE_THAN_A_BODY) + "\"}";
        return List.of(BadInput.of("2 MB of text", text("a ".repeat(TWO_MEGABYTES / 2)), TOO_LARGE),
                BadInput.of("one character too many", text("a".repeat(1_000_001)), TOO_LARGE),
                BadInput.of("a body too large, declared", json("").with("Content-Length: " + MORE_THAN_A_BODY), TOO_LARGE),
                BadInput.of("a body too large, in chunks", json(tooLong).inChunks(), TOO_LARGE),
                BadInput.invalid("a title too long", json("{\"title\":\"" + "t".repeat(301) + "\"," + TEXT + "}"), "title"),
                BadInput.invalid("a source too long", json("{\"source\":\"" + "s".repeat(2001) + "\"," + TEXT + "}"), "source"));
    }

    private static WireRequest text(String escaped) {
        return json("{\"text\":\"" + escaped + "\"}");
    }

    private static WireRequest json(String body) {
        return WireRequest.post(ARTICLES, body);
    }

    private static WireRequest typed(String contentType) {
        return WireRequest.of("POST", ARTICLES).with("Content-Type: " + contentType).body("{" + TEXT + "}");
    }

    private static byte[] bytes(String latin) {
        Charset oneByteEach = StandardCharsets.ISO_8859_1;
        return latin.getBytes(oneByteEach);
    }
}
