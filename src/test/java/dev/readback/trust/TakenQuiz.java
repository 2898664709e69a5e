package dev.readback.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A quiz and what its learner is told about it before and after submitting.
 *
 * @param quiz as written
 * @param open every reply between the writing and the submission
 * @param reviews of the submitted attempt
 */
record TakenQuiz(JsonNode quiz, List<WireReply> open, JsonNode reviews) {
    /** Writes a quiz about {@code article}, answers all of it under deferred feedback and hands it in. */
    static TakenQuiz of(Wire wire, String article, long seed) {
        return of(wire, article, Map.of("items", 20, "seed", seed));
    }

    /** The same of a quiz that is asked for by {@code request}. */
    static TakenQuiz of(Wire wire, String article, Map<String, ?> request) {
        List<WireReply> open = new ArrayList<>();
        open.add(wire.send(
                WireRequest.post("/api/articles/" + article + "/quizzes", Library.json(request))));
        JsonNode quiz = open.get(0).json();
        String path = "/api/quizzes/" + quiz.path("id").asText();
        open.add(wire.send(WireRequest.get(path)));
        open.add(wire.send(WireRequest.post(path + "/attempts", "{\"feedback\":\"deferred\"}")));
        String attempt = "/api/attempts/" + open.get(2).json().path("id").asText();
        for (JsonNode item : quiz.path("items"))
            open.add(wire.send(answer(attempt, item, 0)));
        open.add(wire.send(WireRequest.get(attempt)));
        JsonNode submitted = wire.send(WireRequest.of("POST", attempt + "/submission")).json();
        open.add(wire.send(WireRequest.get(path)));
        return new TakenQuiz(quiz, open, submitted.path("result").path("reviews"));
    }

    /** The choice at {@code position}, events as they are shown, or words where there is nothing to choose. */
    static WireRequest answer(String attempt, JsonNode item, int position) {
        JsonNode options = item.path("options");
        Map<String, ?> given = item.path("kind").asText().equals("ordering")
                ? Map.of("order", options.findValuesAsText("id"))
                : options.isArray() ? Map.of("optionId", options.path(position).path("id").asText()) : Map.of("text", "no idea");
        return WireRequest.post(attempt + "/responses/" + item.path("id").asText(), Library.json(given)).as("PUT");
    }

    JsonNode review(JsonNode item) {
        for (JsonNode review : reviews) {
            if (review.path("itemId").equals(item.path("id"))) return review;
        }
        throw new AssertionError("no review of " + item);
    }
}
