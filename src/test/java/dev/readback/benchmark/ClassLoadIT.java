package dev.readback.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.PackagedReadback;
import dev.readback.testsupport.Sitting;
import dev.readback.testsupport.WrittenQuizzes;

/**
 * A class of 200 takes a quiz of ten items at once. Nothing may be lost or doubled; how long saving a response takes is printed
 * beside an endpoint that does nothing (the liveness check), asked by the same learners just before.
 */
@Tag("benchmark")
class ClassLoadIT {
    private static final int LEARNERS = 200;
    private static final int ITEMS = 10;
    /** Learners who come before, while the JVM still compiles what a response runs through; they have to wait for nobody. */
    private static final int WARM_UP = 20;
    private static final int WARM_UP_ROUNDS = 5;
    /** What a learner spends on an item at least, and at most so much more. Nobody reads so fast. */
    private static final Duration READING = Duration.ofSeconds(1);
    private static final Duration SPREAD = Duration.ofSeconds(2);

    /** @param empty milliseconds of the endpoint that does nothing; {@code save} and {@code submit} likewise */
    private record Times(List<Double> empty, List<Double> save, List<Double> submit) {
        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Taken(Sitting sitting, Times times) {}

    @Test
    void losesAndDoublesNothingWhenAClassTakesAQuizAtOnce(@TempDir Path home) throws Exception {
        // Given
        try (PackagedReadback readback = PackagedReadback.start(home)) {
            URI base = readback.baseUri();
            JsonNode quiz = WrittenQuizzes.aboutTheSeed(base, ITEMS);
            assertEquals(ITEMS, quiz.path("items").size(), quiz::toString);
            for (int round = 0; round < WARM_UP_ROUNDS; round++)
                takenBy(WARM_UP, base, quiz, Duration.ZERO, Duration.ZERO);

            // When
            List<Taken> paced = takenBy(LEARNERS, base, quiz, READING, SPREAD);
            List<Taken> rushed = takenBy(LEARNERS, base, quiz, Duration.ZERO, Duration.ZERO);

            // Then
            assertHeld(base, quiz, paced);
            assertHeld(base, quiz, rushed);
            print("an item every 1 to 3 s", paced);
            print("no pauses at all", rushed);
        }
    }

    private static List<Taken> takenBy(int learners, URI base, JsonNode quiz, Duration reading, Duration spread)
            throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService seats = Executors.newFixedThreadPool(learners);
        try {
            List<Future<Taken>> sitting = new ArrayList<>();
            for (int learner = 0; learner < learners; learner++) {
                // Not Random: the first numbers of neighbouring seeds are alike, and the class would answer in step.
                SplittableRandom chance = new SplittableRandom(learner);
                sitting.add(seats.submit(() -> taken(client, base, quiz, chance, reading, spread)));
            }
            List<Taken> taken = new ArrayList<>();
            for (Future<Taken> each : sitting)
                taken.add(each.get());
            return taken;
        } finally {
            seats.shutdownNow();
        }
    }

    private static Taken taken(HttpClient client, URI base, JsonNode quiz, SplittableRandom chance, Duration reading,
            Duration spread)
            throws IOException {
        Sitting sitting = Sitting.begin(client, base, quiz);
        Times times = new Times();
        for (JsonNode item : quiz.path("items")) {
            LockSupport.parkNanos(reading.toNanos() + (long) (chance.nextDouble() * spread.toNanos()));
            times.empty().add(millis(() -> nothing(client, base)));
            int choice = chance.nextInt(8);
            times.save().add(millis(() -> sitting.save(base, item, choice)));
        }
        times.submit().add(millis(() -> sitting.submit(base)));
        return new Taken(sitting, times);
    }

    private static void assertHeld(URI base, JsonNode quiz, List<Taken> taken) throws IOException {
        List<String> faults = new ArrayList<>();
        int saved = 0;
        for (Taken each : taken) {
            faults.addAll(each.sitting().faults(base, quiz));
            saved += each.sitting().saved();
        }
        assertEquals(List.of(), faults);
        assertEquals(LEARNERS * ITEMS, saved);
    }

    private static void print(String pace, List<Taken> taken) {
        List<Double> empty = taken.stream().flatMap(each -> each.times().empty().stream()).sorted().toList();
        List<Double> save = taken.stream().flatMap(each -> each.times().save().stream()).sorted().toList();
        List<Double> submit = taken.stream().flatMap(each -> each.times().submit().stream()).sorted().toList();
        System.out.printf(Locale.ROOT, "class of %d, %s | saved %d, lost or doubled 0%n", taken.size(), pace, save.size());
        System.out.printf(Locale.ROOT, "class of %d, %s | save p50 %.1f ms, p99 %.1f ms | empty p50 %.1f ms, p99 %.1f ms"
                + " | ratio of p99 %.2f | submit p50 %.0f ms, p99 %.0f ms%n", taken.size(), pace, percentile(save, 50),
                percentile(save, 99), percentile(empty, 50), percentile(empty, 99), percentile(save, 99) / percentile(empty, 99),
                percentile(submit, 50), percentile(submit, 99));
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private static void nothing(HttpClient client, URI base) throws IOException {
        try {
            int status = client.send(HttpRequest.newBuilder(base.resolve("/q/health/live")).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) throw new IOException("status " + status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double millis(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
