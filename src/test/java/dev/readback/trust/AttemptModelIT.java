package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.Replicas;
import dev.readback.testsupport.WrittenQuizzes;

/**
 * TRUST.md, P12: an attempt is a state machine on the server. Seeded {@link AttemptWalk}s on 50 threads, each step at either of two
 * replicas. {@code -Pnightly}, or {@code -Dreadback.walks=N}, walks 10,000 times.
 */
class AttemptModelIT {
    private static final int WALKS = Integer.getInteger("readback.walks", 300);
    private static final int THREADS = 50;

    @TempDir
    static Path directory;
    private static Replicas replicas;
    private static JsonNode quiz;

    @BeforeAll
    static void start() throws IOException {
        replicas = Replicas.start(directory);
        quiz = WrittenQuizzes.aboutTheSeed(replicas.first().baseUri(), 8);
    }

    @AfterAll
    static void stop() {
        if (replicas != null) replicas.close();
    }

    @Test
    void answersEveryWalkAsTheModelDoes() throws InterruptedException, ExecutionException {
        // Given
        List<Wire> wires = replicas.both().stream().map(readback -> new Wire(readback.baseUri())).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        // When
        List<Future<List<String>>> walks = LongStream.range(0, WALKS)
                .mapToObj(seed -> threads.submit(() -> new AttemptWalk(wires, quiz, seed).differences())).toList();
        threads.shutdown();
        // Then
        for (Future<List<String>> walk : walks)
            assertEquals(List.of(), walk.get());
        System.out.printf("walks | %d on %d threads over two replicas | differences from the model: 0%n", WALKS, THREADS);
    }
}
