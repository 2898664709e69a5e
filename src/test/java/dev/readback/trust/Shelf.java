package dev.readback.trust;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One of everything that the API knows, on a server.
 *
 * @param turn of the conversation
 * @param item of the quiz, one with options
 * @param option of that item
 * @param submitted another attempt, in which nothing was answered
 * @param doubtful an attempt that was submitted with one answer, of which grading is unsure
 * @param doubt the item that it answers
 * @param deck of what was missed in {@code submitted}
 * @param card of that deck, with the same item and option
 * @param link a share link of the quiz
 * @param token of that link
 * @param author the header by which the quiz's author is known
 */
record Shelf(Wire wire, String article, String conversation, String turn, String quiz, String attempt, String item, String option,
        String submitted, String doubtful, String doubt, String deck, String card, String link, String token, String author) {
    /** An export that operations with a format are asked for. */
    static final String FORMAT = "json";
    /** No item asks it: what an open attempt asks is not answered. */
    private static final String QUESTION = "What colour is the lighthouse?";
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
        JsonNode quiz = quiz(wire, library.article(),
                Map.of("items", 10, "seed", 7, "kinds", List.of("multiple-choice", "true-false")));
        String attempt = Library.created(wire, "/api/quizzes/" + quiz.path("id").asText() + "/attempts", "{}");
        for (JsonNode item : quiz.path("items")) {
            if (item.path("options").isArray()) {
                String submitted = submitted(wire, quiz.path("id").asText(), "", "");
                JsonNode blank = quiz(wire, library.article(), Map.of("items", 1, "seed", 7, "kinds", List.of("cloze")));
                String doubt = blank.path("items").get(0).path("id").asText();
                String deck = Library.created(wire, "/api/decks", "{}");
                String author = "Readback-Author: " + quiz.path("authorSecret").asText();
                JsonNode made = wire
                        .send(WireRequest.post("/api/quizzes/" + quiz.path("id").asText() + "/links", "{}").with(author))
                        .json();
                return new Shelf(wire, library.article(), library.conversation(), turn(library), quiz.path("id").asText(),
                        attempt,
                        item.path("id").asText(), item.path("options").get(0).path("id").asText(), submitted,
                        doubtful(wire, blank.path("id").asText(), doubt), doubt, deck,
                        card(wire, deck, submitted, item.path("id").asText()),
                        made.path("link").path("id").asText(), made.path("token").asText(), author);
            }
        }
        throw new AssertionError("a quiz without choices: " + quiz);
    }

    /** @param item to be answered with {@code text}; nothing is when it is empty */
    private static String submitted(Wire wire, String quiz, String item, String text) {
        String attempt = Library.created(wire, "/api/quizzes/" + quiz + "/attempts", "{}");
        String path = "/api/attempts/" + attempt;
        if (!item.isEmpty()) {
            wire.send(WireRequest.post(path + "/responses/" + item, Library.json(Map.of("text", text))).as("PUT"));
        }
        wire.send(WireRequest.post(path + "/submission", "{}"));
        return attempt;
    }

    private static String doubtful(Wire wire, String quiz, String item) {
        String blank = submitted(wire, quiz, "", "");
        JsonNode review = wire.send(WireRequest.get("/api/attempts/" + blank)).json().path("result").path("reviews").get(0);
        return submitted(wire, quiz, item, "perhaps " + review.path("key").path("text").asText());
    }

    private static String card(Wire wire, String deck, String submitted, String item) {
        wire.send(WireRequest.post("/api/decks/" + deck + "/cards", Library.json(Map.of("attemptId", submitted))));
        JsonNode due = wire.send(WireRequest.get("/api/decks/" + deck + "/due")).json();
        for (JsonNode card : due.path("cards"))
            if (card.path("item").path("id").asText().equals(item)) return card.path("id").asText();
        throw new AssertionError("no card of what was missed: " + due);
    }

    private static String turn(Library library) {
        return library.wire().send(WireRequest.post("/api/conversations/" + library.conversation() + "/turns",
                Library.json(Map.of("question", "Who kept the lighthouse?")))).json().path("id").asText();
    }

    private static JsonNode quiz(Wire wire, String article, Map<String, Object> order) {
        WireReply reply = wire.send(WireRequest.post("/api/articles/" + article + "/quizzes", Library.json(order)));
        if (reply.status() != 201) throw new AssertionError("no quiz: " + reply);
        return reply.json();
    }

    /** A body with which {@code operation} succeeds. */
    String body(Operation operation) {
        String path = operation.path();
        if (path.endsWith("/questions") || path.endsWith("/turns")) return "{\"question\":\"" + QUESTION + "\"}";
        if (path.endsWith("/reading")) return "{\"paragraphs\":[1]}";
        if (path.endsWith("/chat/completions")) {
            return "{\"model\":\"readback/" + article + "\",\"messages\":[{\"role\":\"user\",\"content\":\"" + QUESTION + "\"}]}";
        }
        if (path.endsWith("/reviews/{itemId}")) return "{\"accepted\":false}";
        if (path.endsWith("/shared-quiz/attempts")) {
            return "{\"name\":\"Ida\",\"requestId\":\"" + "r".repeat(22) + "\"}";
        }
        if (path.endsWith("/cards")) return Library.json(Map.of("attemptId", submitted));
        if (path.endsWith("/responses/{itemId}") || path.endsWith("/reviews")) return "{\"optionId\":\"" + option + "\"}";
        return path.equals("/api/articles") ? Library.json(Map.of("text", TEXT)) : "{}";
    }

    /** The header by which learners come in. */
    String door() {
        return "Readback-Link: " + token;
    }

    /** The path of {@code operation} with ids that exist. */
    String path(Operation operation) {
        String path = operation.path();
        if (path.endsWith("/retries") || path.endsWith("/reviews/{itemId}")) {
            return path.replace("{id}", doubtful).replace("{itemId}", doubt);
        }
        String id = path.startsWith("/api/conversations")
                ? conversation
                : path.startsWith("/api/quizzes")
                        ? quiz
                        : path.startsWith("/api/attempts") ? attempt : path.startsWith("/api/decks") ? deck : article;
        return path.replace("{id}", id).replace("{itemId}", item).replace("{cardId}", card).replace("{turnId}", turn)
                .replace("{format}", FORMAT).replace("{linkId}", link);
    }

    /** Everything that can be read of it, to be compared with what it was. */
    String state() {
        return Stream.of("/api/articles?limit=100", "/api/articles/" + article, "/api/conversations/" + conversation,
                "/api/quizzes/" + quiz, "/api/attempts/" + attempt, "/api/decks/" + deck + "/due")
                .map(path -> wire.send(WireRequest.get(path)).text())
                .map(text -> text.replaceAll("\"indexing\":\\{[^}]*}", "")).collect(Collectors.joining("\n"));
    }
}
