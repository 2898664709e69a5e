package dev.readback.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One attempt at a quiz over REST, and what the server has acknowledged of it. Whatever is not acknowledged throws. */
public final class Sitting {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String path;
    private final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
    /** What was sent last for an item and not acknowledged: the server may hold it or not. */
    private final Map<String, JsonNode> unsure = new HashMap<>();
    private volatile JsonNode submitted;

    private Sitting(HttpClient client, String attemptId) {
        this.client = client;
        this.path = "/api/attempts/" + attemptId;
    }

    public static Sitting begin(HttpClient client, URI base, JsonNode quiz) throws IOException {
        URI attempts = base.resolve("/api/quizzes/" + quiz.path("id").asText() + "/attempts");
        return new Sitting(client, acknowledged(send(client, request(attempts, "POST", BodyPublishers.ofString("{}"))))
                .path("id").asText());
    }

    /** @param choice which option is chosen, counted from 0 and beginning again after the last; nothing where there are none */
    public void save(URI base, JsonNode item, int choice) throws IOException {
        JsonNode given = given(item, choice);
        String id = item.path("id").asText();
        unsure.put(id, given);
        acknowledged.put(id, acknowledged(send(client, request(base.resolve(path + "/responses/" + id), "PUT",
                BodyPublishers.ofString(given.toString())))));
        unsure.remove(id);
    }

    /** Hands the attempt in twice at the same moment. */
    public void submit(URI base) throws IOException {
        HttpRequest submission = request(base.resolve(path + "/submission"), "POST", BodyPublishers.noBody());
        var other = client.sendAsync(submission, BodyHandlers.ofString());
        submitted = acknowledged(send(client, submission));
        JsonNode same = acknowledged(joined(other));
        if (!same.equals(submitted)) throw new AssertionError(path + " was graded twice: " + submitted + " and " + same);
    }

    /** How many responses the server has acknowledged. */
    public int saved() {
        return acknowledged.size();
    }

    public boolean isSubmitted() {
        return submitted != null;
    }

    /** What the server at {@code base} holds otherwise than it has acknowledged it; hands the attempt in at the end. */
    public List<String> faults(URI base, JsonNode quiz) throws IOException {
        List<String> faults = new ArrayList<>();
        JsonNode held = acknowledged(send(client, request(base.resolve(path), "GET", BodyPublishers.noBody())));
        quiz.path("items").forEach(item -> {
            String id = item.path("id").asText();
            List<JsonNode> responses = StreamSupport.stream(held.path("responses").spliterator(), false)
                    .filter(response -> response.path("itemId").asText().equals(id)).toList();
            if (!isHeld(id, responses))
                faults.add(path + " " + id + ": held " + responses + ", acknowledged "
                        + acknowledged.get(id) + ", unsure " + unsure.get(id));
        });
        boolean done = held.path("state").asText().equals("submitted");
        if (submitted != null && !held.equals(submitted)) faults.add(path + ": held " + held + ", acknowledged " + submitted);
        submit(base);
        if (done && !held.equals(submitted)) faults.add(path + " was graded twice: " + held + " and " + submitted);
        return faults;
    }

    private boolean isHeld(String id, List<JsonNode> responses) {
        if (responses.size() > 1) return false;
        JsonNode held = responses.isEmpty() ? null : responses.get(0);
        if (held != null && unsure.containsKey(id)) {
            var sent = unsure.get(id).properties().iterator().next();
            if (sent.getValue().equals(held.path(sent.getKey()))) return true;
        }
        return held == null ? acknowledged.get(id) == null : held.equals(acknowledged.get(id));
    }

    private static JsonNode given(JsonNode item, int choice) {
        JsonNode options = item.path("options");
        if (!options.isArray()) return JSON.valueToTree(Map.of("text", "Answer number " + choice));
        if (item.path("kind").asText().equals("ordering"))
            return JSON.valueToTree(Map.of("order", options.findValuesAsText("id")));
        return JSON.valueToTree(Map.of("optionId", options.path(choice % options.size()).path("id").asText()));
    }

    private static JsonNode acknowledged(HttpResponse<String> reply) throws IOException {
        if (reply.statusCode() / 100 != 2) throw new IOException(reply.request() + " " + reply.statusCode() + " " + reply.body());
        return JSON.readTree(reply.body());
    }

    private static HttpRequest request(URI address, String method, BodyPublisher body) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/json")
                .method(method, body).build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpResponse<String> joined(CompletableFuture<HttpResponse<String>> reply) throws IOException {
        try {
            return reply.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }
}
