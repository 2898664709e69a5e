package dev.readback.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.testsupport.PackagedReadback;

/**
 * Prints how soon a stream tells what it knows; asserts only that what is timed is right. An answer is known at the turn's
 * {@code askedAt}, before it is kept; server and client read the same clock.
 */
@Tag("benchmark")
class StreamBenchmarkIT {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 25;
    private static final int AIM_MS = 50;
    private static final List<String> QUESTIONS = List.of("What is the official capital of Ivory Coast?",
            "How many people have been confirmed killed?", "Who is Guillaume Soro?");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    /** When the request was sent, when each kind of event came first, and the turn. */
    private record Timed(Instant sent, Instant understood, Instant answered, Instant known) {}

    @Test
    void printsHowSoonAStreamTells(@TempDir Path home) throws Exception {
        // Given
        List<Timed> timed = new ArrayList<>();
        try (PackagedReadback readback = PackagedReadback.start(home)) {
            String article = get(readback.baseUri().resolve("/api/articles")).path("items").get(0).path("id").asText();
            // When
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                URI turns = turns(readback.baseUri(), article);
                for (String question : QUESTIONS) {
                    Timed stream = stream(turns, question);
                    if (round >= 0) timed.add(stream);
                }
            }
        }
        // Then
        assertEquals(ROUNDS * QUESTIONS.size(), timed.size());
        List<Double> understood = timed.stream().map(each -> millis(each.sent, each.understood)).sorted().toList();
        List<Double> known = timed.stream().map(each -> millis(each.sent, each.known)).sorted().toList();
        List<Double> told = timed.stream().map(each -> millis(each.known, each.answered)).sorted().toList();
        print("stream: what is understood, after asking", understood);
        print("stream: answer known, after asking", known);
        print("stream: first event of the answer, after it is known", told);
        System.out.printf(Locale.ROOT, "benchmark | %-52s | %.2f%n", "the same, p95 as a share of " + AIM_MS + " ms",
                percentile(told, 95) / AIM_MS);
    }

    private URI turns(URI base, String article) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/api/articles/" + article + "/conversations"))
                .POST(BodyPublishers.noBody()).build();
        String id = json.readTree(client.send(request, BodyHandlers.ofString()).body()).path("id").asText();
        return base.resolve("/api/conversations/" + id + "/turns");
    }

    private Timed stream(URI turns, String question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(turns).header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString("{\"question\":" + json.writeValueAsString(question) + "}")).build();
        Instant sent = Instant.now();
        Instant understood = null;
        Instant answered = null;
        String last = "";
        try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (understood == null && line.contains("understood")) understood = Instant.now();
                if (answered == null && line.contains("citation")) answered = Instant.now();
                if (line.startsWith("data:")) last = line.substring("data:".length());
            }
        }
        JsonNode turn = json.readTree(last);
        assertTrue(turn.path("answer").path("outcome").asText().equals("found"), last);
        return new Timed(sent, understood, answered, Instant.parse(turn.path("askedAt").asText()));
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        return json.readTree(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body());
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    private static void print(String what, List<Double> sorted) {
        System.out.printf(Locale.ROOT, "benchmark | %-52s | p50 %.1f ms, p95 %.1f ms%n", what, percentile(sorted, 50),
                percentile(sorted, 95));
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
