package dev.readback.trust;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One of everything that the API knows, on a server.
 *
 * @param item of the quiz, one with options
 * @param option of that item
 * @param author the header by which the quiz's author is known
 */
record Shelf(Wire wire, String article, String conversation, String quiz, String attempt, String item, String option,
        String author) {
    /** An export that operations with a format are asked for. */
    static final String FORMAT = "json";
    /** People, places, years and numbers enough for a quiz. */
    static final String TEXT = Stream.of("Ida Lewis kept the lighthouse at Newport for 39 years.",
            "Grace Darling rescued nine sailors near Bamburgh in 1838.",
            "Alan Stevenson built the tower at Skerryvore between 1838 and 1844.",
            "John Smeaton finished the Eddystone lighthouse in Plymouth in 1759.",
            "Augustin Fresnel presented his lens in Paris in 1822.",
            "Robert Stevenson lit the Bell Rock lighthouse near Arbroath in 1811.",
            "Kate Walker rowed from Robbins Reef to rescue 50 people.",
            "Marcus Hanna saved two sailors at Cape Elizabeth in 1885.").collect(Collectors.joining(" "));

    static Shelf on(Wire wire) {
        Library library = Library.with(wire, TEXT);
        JsonNode quiz = quiz(wire, library.article());
        String attempt = Library.created(wire, "/api/quizzes/" + quiz.path("id").asText() + "/attempts", "{}");
        for (JsonNode item : quiz.path("items")) {
            if (item.path("options").isArray()) {
                return new Shelf(wire, library.article(), library.conversation(), quiz.path("id").asText(), attempt,
                        item.path("id").asText(), item.path("options").get(0).path("id").asText(),
                        "Readback-Author: " + quiz.path("authorSecret").asText());
            }
        }
        throw new AssertionError("a quiz without choices: " + quiz);
    }

    private static JsonNode quiz(Wire wire, String article) {
        WireReply reply = wire.send(WireRequest.post("/api/articles/" + article + "/quizzes",
                Library.json(Map.of("items", 10, "seed", 7, "kinds", java.util.List.of("multiple-choice", "true-false")))));
        if (reply.status() != 201) throw new AssertionError("no quiz: " + reply);
        return reply.json();
    }

    /** A body with which {@code operation} succeeds. */
    String body(Operation operation) {
        String path = operation.path();
        if (path.endsWith("/questions") || path.endsWith("/turns")) return "{\"question\":\"Who kept the lighthouse?\"}";
        if (path.endsWith("/responses/{itemId}")) return "{\"optionId\":\"" + option + "\"}";
        if (path.endsWith("/chat/completions")) {
            return "{\"model\":\"readback/" + article + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Who kept it?\"}]}";
        }
        return path.equals("/api/articles") ? Library.json(Map.of("text", TEXT)) : "{}";
    }

    /** The path of {@code operation} with ids that exist. */
    String path(Operation operation) {
        String path = operation.path();
        String id = path.startsWith("/api/conversations")
                ? conversation
                : path.startsWith("/api/quizzes") ? quiz : path.startsWith("/api/attempts") ? attempt : article;
        return path.replace("{id}", id).replace("{itemId}", item).replace("{format}", FORMAT);
    }

    /** Everything that can be read of it, to be compared with what it was. */
    String state() {
        return Stream.of("/api/articles?limit=100", "/api/articles/" + article, "/api/conversations/" + conversation,
                "/api/quizzes/" + quiz, "/api/attempts/" + attempt).map(path -> wire.send(WireRequest.get(path)).text())
                .map(text -> text.replaceAll("\"indexing\":\\{[^}]*}", "")).collect(Collectors.joining("\n"));
    }
}
