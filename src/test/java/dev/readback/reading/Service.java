package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.testsupport.Eventually;

/** The running application as its clients see it; whatever it does not grant fails the evaluation. */
public final class Service {
    private static final Duration REPLY = Duration.ofMinutes(2);
    /** A book of a million characters, on a machine that does other things too. */
    private static final Duration INDEXED = Duration.ofMinutes(30);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    public Service(URI base) {
        this.base = base;
    }

    /** @param answer as the API gives it */
    public record Reply(JsonNode answer, double millis) {}

    /** The article's id. */
    public String add(String title, String text) {
        return post("/api/articles", Map.of("title", title, "text", text), 201).path("id").asText();
    }

    /** The article's text as the service has it, once all its sentences are indexed. */
    public String indexedText(String id) {
        Eventually.within(INDEXED, () -> isIndexed(article(id)), () -> "article " + id + " is not indexed");
        return article(id).path("text").asText();
    }

    public Reply ask(String id, String question) {
        HttpRequest request = post("/api/articles/" + id + "/questions", Map.of("question", question));
        long start = System.nanoTime();
        JsonNode answer = send(request, 200);
        return new Reply(answer, (System.nanoTime() - start) / 1e6);
    }

    private static boolean isIndexed(JsonNode article) {
        return article.at("/indexing/done").asInt() >= article.at("/indexing/total").asInt();
    }

    /** @param body nothing is sent when it is empty */
    public JsonNode post(String path, Map<String, ?> body, int status) {
        return send(post(path, body), status);
    }

    private JsonNode article(String id) {
        return send(HttpRequest.newBuilder(base.resolve("/api/articles/" + id)).timeout(REPLY).build(), 200);
    }

    private HttpRequest post(String path, Map<String, ?> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(REPLY);
        if (body.isEmpty()) return request.POST(BodyPublishers.noBody()).build();
        try {
            return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private JsonNode send(HttpRequest request, int status) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            assertEquals(status, response.statusCode(), () -> request + ": " + response.body());
            return json.readTree(response.body());
        } catch (IOException cause) {
            throw new UncheckedIOException(request.toString(), cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
