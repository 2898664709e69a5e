package dev.readback.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Has quizzes written by a running Readback. */
public final class WrittenQuizzes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private WrittenQuizzes() {
    }

    /** A quiz about the article that comes with Readback. */
    public static JsonNode aboutTheSeed(URI base, int items) throws IOException {
        String article = sent(HttpRequest.newBuilder(base.resolve("/api/articles")).build()).path("items").path(0).path("id")
                .asText();
        return sent(HttpRequest.newBuilder(base.resolve("/api/articles/" + article + "/quizzes"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"items\":" + items + ",\"seed\":1}")).build());
    }

    private static JsonNode sent(HttpRequest request) throws IOException {
        try {
            return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
