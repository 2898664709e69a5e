package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.PackagedReadback;

/**
 * TRUST.md, P19: a gone client frees everything. In its long form, with 1,000 streams:
 * {@code ./mvnw verify -Dit.test=StreamCancelIT -Dreadback.test.streams=1000}.
 */
@ExtendWith(OnePackagedReadback.class)
class StreamCancelIT {
    private static final int STREAMS = Integer.getInteger("readback.test.streams", 60);
    private static final int AT_ONCE = 12;
    private static final int CONVERSATIONS = 12;
    /** Lines of the longest stream: head, comment, and the events with their parts. */
    private static final int LINES = 60;
    private static final long SEED = 19;
    private static final Duration BASE_LINE = Duration.ofSeconds(2);
    private static final Duration SLOT = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofSeconds(120);
    private static final List<String> QUESTIONS = List.of("What is the official capital of Ivory Coast?",
            "Who is Guillaume Soro?",
            "What did he say?", "How many people have crossed into Liberia?", "Why?", "And when?");

    private final PackagedReadback readback;
    private final Wire wire;
    private final CutStream client;

    StreamCancelIT(PackagedReadback readback) {
        this.readback = readback;
        this.wire = new Wire(readback.baseUri());
        this.client = new CutStream(readback.baseUri());
    }

    /** What a client holds on the server. */
    private record Held(int turns, int modelRuns, int connections, int threads) {
        boolean isNoMoreThan(Held base) {
            // Workers that have nothing to do live on for a while; streams that leave theirs behind would be far more.
            return turns <= base.turns && modelRuns <= base.modelRuns && connections <= base.connections
                    && threads <= base.threads + AT_ONCE;
        }
    }

    @BeforeEach
    void untilNothingIsDone() {
        Eventually.within(QUIET, () -> held().modelRuns == 0, () -> "still at work: " + held());
    }

    @Test
    void streamsThatAreResetAtAnyPointLeaveNothingBehind() throws Exception {
        // Given
        List<String> conversations = conversations();
        reset(conversations, AT_ONCE);
        untilNothingIsDone();
        Held base = held();
        // When
        reset(conversations, STREAMS);
        // Then
        long start = System.nanoTime();
        Eventually.within(BASE_LINE, () -> held().isNoMoreThan(base), () -> held() + ", before " + base);
        System.out.printf("P19 | %d streams reset, seed %d | base line after %d ms | %s, before %s%n", STREAMS, SEED,
                (System.nanoTime() - start) / 1_000_000, held(), base);
    }

    /** Writing a quiz takes many model runs: whoever asked for one and left takes no more of them. */
    @Test
    void whoLeavesWhileAQuizIsWrittenFreesItsSlotAndKeepsNothing() {
        // Given
        String conversation = conversation();
        untilNothingIsDone();
        // When
        String read = client.ask(conversation, "quiz me", linesUntilUnderstood());
        // Then
        long start = System.nanoTime();
        Eventually.within(SLOT, () -> held().turns == 0 && held().modelRuns == 0, () -> "still at work: " + held());
        System.out.printf("P19 | left while a quiz was written | slot free after %d ms%n",
                (System.nanoTime() - start) / 1_000_000);
        assertTrue(read.contains("understood"), read);
        assertEquals(0, wire.send(WireRequest.get("/api/conversations/" + conversation)).json().path("turns").size());
    }

    private int linesUntilUnderstood() {
        String stream = client.ask(conversation(), "hello", LINES);
        return (int) stream.substring(0, stream.indexOf("understoodAs")).lines().count() + 1;
    }

    private void reset(List<String> conversations, int count) throws Exception {
        Random random = new Random(SEED);
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> asked = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String conversation = conversations.get(i % conversations.size());
                String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
                int lines = random.nextInt(LINES);
                asked.add(clients.submit(() -> client.ask(conversation, question, lines)));
            }
            for (Future<String> each : asked)
                each.get();
        } finally {
            clients.shutdownNow();
        }
    }

    private List<String> conversations() {
        return IntStream.range(0, CONVERSATIONS).mapToObj(i -> conversation()).toList();
    }

    private String conversation() {
        String seed = wire.send(WireRequest.get("/api/articles?limit=100")).json().path("items").findParents("id").stream()
                .filter(article -> article.path("words").asInt() > 500).findFirst().orElseThrow().path("id").asText();
        return Library.created(wire, "/api/articles/" + seed + "/conversations", "{}");
    }

    private Held held() {
        String metrics = wire.send(WireRequest.get("/q/metrics")).text();
        return new Held(metric(metrics, "readback_conversation_running"), metric(metrics, "readback_inference_queue"),
                connections(), metric(metrics, "jvm_threads_live_threads"));
    }

    private static int metric(String metrics, String name) {
        return Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? ([\\d.]+)").matcher(metrics).results()
                .mapToInt(found -> (int) Double.parseDouble(found.group(1))).findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    /** Connections to the server that it has not closed, as Linux lists them: established, or closed by the other side only. */
    private int connections() {
        String port = String.format(":%04X", readback.baseUri().getPort());
        return (int) Stream.of("tcp", "tcp6").flatMap(table -> rows(readback.pid(), table)).map(row -> row.strip().split("\\s+"))
                .filter(row -> row.length > 3 && row[1].endsWith(port) && (row[3].equals("01") || row[3].equals("08"))).count();
    }

    private static Stream<String> rows(long pid, String table) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
