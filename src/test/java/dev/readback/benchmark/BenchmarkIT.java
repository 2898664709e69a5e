package dev.readback.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.retrieval.ReadWindows;
import dev.readback.testsupport.PackagedReadback;

/** Prints how long starts and answers take and how much memory is used; asserts only that what is timed is right. */
@Tag("benchmark")
class BenchmarkIT {
    private static final int ROUNDS = 25;
    /** Rounds before the clock counts: until then the JVM still compiles what an ask runs through. */
    private static final int WARM_UP = 25;
    private static final List<String> QUESTIONS = List.of("What is the official capital of Ivory Coast?",
            "When were the 37 immigrants killed?", "How many people have been confirmed killed?",
            "Who is Mr Gbagbo's army chief of staff?");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void printsStartsAnswersAndMemory(@TempDir Path home) throws Exception {
        // Given
        List<Double> asks = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        double first = startMillis(home);
        long start = System.nanoTime();
        try (PackagedReadback readback = PackagedReadback.start(home); BareRuntime runtime = new BareRuntime()) {
            double warm = (System.nanoTime() - start) / 1e6;
            Article article = seed(readback.baseUri());
            List<String> windows = ReadWindows.of(article, runtime.wordPieces());

            // When
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (String question : QUESTIONS) {
                    double millis = runtime.millis(runtime.sequences(question, windows));
                    if (round >= 0) bare.add(millis);
                }
                for (String question : QUESTIONS) {
                    double millis = askMillis(readback.baseUri(), article.id(), question);
                    if (round >= 0) asks.add(millis);
                }
            }

            // Then
            assertEquals(ROUNDS * QUESTIONS.size(), asks.size());
            print("first start to ready", "%.1f s", first / 1000);
            print("warm restart to ready", "%.1f s", warm / 1000);
            print("resident memory of the JVM after warm-up", "%.0f MB", residentMegabytes(readback.pid()));
            print("windows read for one question", "%.0f", (double) windows.size());
            print("ask p50", "%.0f ms", percentile(asks, 50));
            print("ask p95", "%.0f ms", percentile(asks, 95));
            print("bare ONNX Runtime, same tokens, p50", "%.0f ms", percentile(bare, 50));
            print("bare ONNX Runtime, same tokens, p95", "%.0f ms", percentile(bare, 95));
            print("ratio of p50", "%.2f", percentile(asks, 50) / percentile(bare, 50));
        }
    }

    private static double startMillis(Path home) {
        long start = System.nanoTime();
        try (PackagedReadback readback = PackagedReadback.start(home)) {
            double millis = (System.nanoTime() - start) / 1e6;
            readback.stop();
            return millis;
        }
    }

    private Article seed(URI base) throws IOException, InterruptedException {
        String id = get(base.resolve("/api/articles")).path("items").get(0).path("id").asText();
        JsonNode article = get(base.resolve("/api/articles/" + id));
        return new Article(id, article.path("title").asText(), "", article.path("text").asText(),
                spans(article.path("paragraphs")), spans(article.path("sentenceSpans")), Instant.EPOCH);
    }

    private double askMillis(URI base, String articleId, String question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/api/articles/" + articleId + "/questions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\":" + json.writeValueAsString(question) + "}")).build();
        long start = System.nanoTime();
        var response = client.send(request, BodyHandlers.ofString());
        double millis = (System.nanoTime() - start) / 1e6;
        assertTrue(response.body().contains("\"outcome\":\"found\""), () -> question + " " + response.body());
        return millis;
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        return json.readTree(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body());
    }

    private static List<Span> spans(JsonNode nodes) {
        List<Span> spans = new ArrayList<>();
        nodes.forEach(node -> spans.add(new Span(node.path("start").asInt(), node.path("end").asInt())));
        return spans;
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).sum();
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private static void print(String what, String format, double value) {
        System.out.printf(Locale.ROOT, "benchmark | %-42s | " + format + "%n", what, value);
    }
}
