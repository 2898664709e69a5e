package dev.readback.trust;

import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An article and a conversation about it that a test has put onto a server.
 *
 * @param wire to that server
 */
public record Library(Wire wire, String article, String conversation) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Library with(Wire wire, String text) {
        String article = added(wire, Map.of("text", text));
        return new Library(wire, article, created(wire, "/api/articles/" + article + "/conversations", "{}"));
    }

    /** The id of a new article. */
    static String added(Wire wire, Map<String, String> article) {
        return created(wire, "/api/articles", json(article));
    }

    /** The id of what a POST created. */
    public static String created(Wire wire, String path, String json) {
        WireReply reply = wire.send(WireRequest.post(path, json));
        if (reply.status() != 201) throw new AssertionError("not created: " + reply);
        return reply.json().path("id").asText();
    }

    /** {@code request} with the ids in place of their names. */
    WireRequest fill(WireRequest request) {
        return request.to(request.target().replace("{article}", article).replace("{conversation}", conversation));
    }

    WireReply ask(String question) {
        return wire.send(WireRequest.post("/api/articles/" + article + "/questions", json(Map.of("question", question))));
    }

    public static String json(Map<String, ?> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
