package dev.readback.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A quiz whose author has put a canary into everything that learners must not see before they submit, and has published it with
 * deferred feedback.
 *
 * @param version id of the published quiz
 * @param secrets the canaries, and the keys' ids
 * @param author the header by which the author is known
 * @param library of an article of its own
 */
record AuthoredQuiz(Wire wire, Library library, String origin, String version, List<String> secrets, String author) {
    private static final String CANARY = "Zwickmuehle";
    /** What the author's page calls an option that it adds. */
    private static final String NAMED_BY_PAGE = "0f1e2d3c4b5a6978";
    private static final Map<String, Integer> KINDS = Map.of("multiple-choice", 2, "true-false", 2, "cloze", 2,
            "find-evidence", 1);

    static AuthoredQuiz published(Wire wire) {
        Library library = Library.with(wire, Shelf.TEXT);
        JsonNode written = wire.send(WireRequest.post("/api/articles/" + library.article() + "/quizzes", Library.json(Map.of(
                "items", KINDS.values().stream().mapToInt(count -> count).sum(), "seed", 11, "kinds",
                KINDS.keySet().stream().sorted().toList())))).json();
        String path = "/api/quizzes/" + written.path("id").asText();
        String author = "Readback-Author: " + written.path("authorSecret").asText();
        List<String> secrets = new ArrayList<>();
        JsonNode draft = wire.send(WireRequest.get(path + "/draft").with(author)).json();
        for (JsonNode item : draft.path("items")) {
            WireReply edited = wire.send(change(path + "/draft/items/" + item.path("id").asText(), author,
                    draft.path("revision").asInt(), Library.json(canaries(item, secrets))));
            if (edited.status() != 200) throw new AssertionError("not edited: " + edited);
            draft = edited.json();
        }
        String version = version(wire, path, author, draft.path("revision").asInt(), Map.of());
        return new AuthoredQuiz(wire, library, written.path("id").asText(), version, List.copyOf(secrets), author);
    }

    /** The same published once more, with a time limit. */
    AuthoredQuiz timed(int seconds) {
        String path = "/api/quizzes/" + origin;
        int revision = wire.send(WireRequest.get(path + "/draft").with(author)).json().path("revision").asInt();
        String timed = version(wire, path, author, revision, Map.of("timeLimitSeconds", seconds));
        return new AuthoredQuiz(wire, library, origin, timed, secrets, author);
    }

    /** Publishes the draft with deferred feedback and {@code settings} more; the version's id. */
    private static String version(Wire wire, String path, String author, int revision, Map<String, ?> settings) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("title", "Test", "feedback", "deferred"));
        all.putAll(settings);
        JsonNode draft = wire.send(change(path + "/draft/settings", author, revision, Library.json(all))).json();
        WireReply version = wire.send(change(path + "/versions", author, draft.path("revision").asInt(), "{}").as("POST"));
        if (version.status() != 201) throw new AssertionError("not published: " + version);
        return version.json().path("quizId").asText();
    }

    String article() {
        return library.article();
    }

    /** By the name of its state, an attempt of each that there is before submission. */
    Map<String, String> attempts() {
        Map<String, String> attempts = new LinkedHashMap<>();
        Stream.of("open", "answered").forEach(state -> attempts.put(state,
                Library.created(wire, "/api/quizzes/" + version + "/attempts", "{\"feedback\":\"immediate\"}")));
        wire.send(WireRequest.get("/api/quizzes/" + version)).json().path("items")
                .forEach(item -> wire.send(TakenQuiz.answer("/api/attempts/" + attempts.get("answered"), item, 0)));
        return attempts;
    }

    /** What somebody who is not the author sends to {@code operation}, with ids that exist. */
    WireRequest asked(Operation operation, String attempt) {
        String id = operation.path().startsWith("/api/attempts")
                ? attempt
                : operation.path().startsWith("/api/quizzes")
                        ? version
                        : operation.path().startsWith("/api/conversations") ? library.conversation() : article();
        JsonNode item = wire.send(WireRequest.get("/api/quizzes/" + version)).json().path("items").path(0);
        String path = operation.path().replace("{id}", id).replace("{itemId}", item.path("id").asText())
                .replace("{format}", "print");
        if (!operation.isUnsafe()) return WireRequest.get(path);
        if (path.contains("/responses/")) return TakenQuiz.answer("/api/attempts/" + attempt, item, 0);
        return WireRequest.post(path, body(path, attempt, item)).as(operation.method()).with("If-Match: \"1\"");
    }

    private String body(String path, String attempt, JsonNode item) {
        if (path.endsWith("/questions") || path.endsWith("/turns"))
            return Library.json(Map.of("question", item.path("stem").asText()));
        if (path.endsWith("/cards")) return Library.json(Map.of("attemptId", attempt));
        if (path.endsWith("/chat/completions"))
            return Library.json(Map.of("model", "readback/" + article(), "messages",
                    List.of(Map.of("role", "user", "content", item.path("stem").asText()))));
        return path.equals("/api/articles") ? Library.json(Map.of("text", Shelf.TEXT)) : "{}";
    }

    /** The secrets that {@code reply} tells, in its headers or its body. */
    List<String> leaked(WireReply reply) {
        String told = reply.headers() + reply.text();
        return secrets.stream().filter(told::contains).toList();
    }

    /** Of {@code shown}, as learners see the quiz, the item to which the author added an option. */
    static JsonNode edited(JsonNode shown) {
        for (JsonNode item : shown.path("items")) {
            if (item.path("options").findValuesAsText("text").stream().anyMatch(text -> text.startsWith("Added"))) return item;
        }
        throw new AssertionError("no option was added: " + shown);
    }

    private static WireRequest change(String path, String author, int revision, String json) {
        return WireRequest.post(path, json).as("PUT").with(author).with("If-Match: \"" + revision + "\"");
    }

    /** An edit that puts a canary into each secret of {@code item}, and adds an option where there is a choice. */
    private static Map<String, Object> canaries(JsonNode item, List<String> secrets) {
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put("explanation", canary(secrets));
        String kind = item.path("kind").asText();
        if (kind.equals("cloze")) {
            edit.put("key", canary(secrets));
            edit.put("alsoAccepted", List.of(canary(secrets)));
        }
        if (kind.equals("multiple-choice") || kind.equals("find-evidence")) edit.put("options", options(item, secrets));
        return edit;
    }

    private static List<Map<String, String>> options(JsonNode item, List<String> secrets) {
        List<Map<String, String>> options = new ArrayList<>();
        item.path("options").forEach(option -> options.add(Map.of("id", option.path("id").asText(), "text",
                option.path("text").asText(), "note", canary(secrets))));
        options.add(0, Map.of("id", NAMED_BY_PAGE, "text", "Added " + options.size(), "note", canary(secrets)));
        return options;
    }

    private static String canary(List<String> secrets) {
        secrets.add(CANARY + secrets.size() + "x" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        return secrets.get(secrets.size() - 1);
    }
}
