package dev.readback.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A client that adds one article after the other, and remembers those whose arrival was acknowledged. */
public final class ArticleWriter implements Runnable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI articles;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    public ArticleWriter(URI baseUri) {
        articles = baseUri.resolve("/api/articles");
    }

    /** Writes until a write is not acknowledged, or it is stopped. */
    @Override
    public void run() {
        for (int number = 0; !stopped; number++) {
            String text = "Lighthouse number " + number + " was lit in " + (1800 + number) + ". Its keeper was Ida Lewis.";
            Optional<String> id = write("Lighthouse " + number, text);
            if (id.isEmpty()) return;
            acknowledged.put(id.get(), text);
        }
    }

    public void stop() {
        stopped = true;
    }

    /** Text by id. */
    public Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** The text under {@code id} as {@code baseUri} has it now, or what it answers instead. */
    public static String read(URI baseUri, String id) {
        try {
            var response = send(HttpRequest.newBuilder(baseUri.resolve("/api/articles/" + id)));
            return response.statusCode() == 200
                    ? JSON.readTree(response.body()).path("text").asText()
                    : "status " + response.statusCode();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What a GET of {@code path} is answered with; 0 for no answer. */
    public static int status(URI baseUri, String path) {
        try {
            return send(HttpRequest.newBuilder(baseUri.resolve(path))).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private Optional<String> write(String title, String text) {
        try {
            String body = JSON.writeValueAsString(Map.of("title", title, "text", text));
            var response = send(HttpRequest.newBuilder(articles).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
            if (response.statusCode() != 201) return Optional.empty();
            return Optional.of(JSON.readTree(response.body()).path("id").asText());
        } catch (IOException e) {
            // The other end was killed before it answered: not acknowledged.
            return Optional.empty();
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
