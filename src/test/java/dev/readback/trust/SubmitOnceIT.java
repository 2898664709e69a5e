package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.Gradings;
import dev.readback.testsupport.Replicas;
import dev.readback.testsupport.WrittenQuizzes;

/**
 * TRUST.md, P11: submitting twice grades once. Round after round 100 equal submissions go to two replicas at once, every fourth of which
 * nobody waits for. {@code -Pnightly}, or {@code -Dreadback.rounds=N}, plays 100 rounds.
 */
class SubmitOnceIT {
    private static final int ROUNDS = Integer.getInteger("readback.rounds", 5);
    private static final int SUBMISSIONS = 100;
    private static final int LEAVES = 4;

    @TempDir
    static Path directory;
    private static Replicas replicas;
    private static Gradings gradings;
    private static List<Wire> wires;
    private static JsonNode quiz;

    @BeforeAll
    static void start() throws IOException, SQLException {
        replicas = Replicas.start(directory);
        gradings = Gradings.notedBy(replicas);
        wires = replicas.both().stream().map(readback -> new Wire(readback.baseUri())).toList();
        quiz = WrittenQuizzes.aboutTheSeed(replicas.first().baseUri(), 5);
    }

    @AfterAll
    static void stop() {
        if (replicas != null) replicas.close();
    }

    @Test
    void gradesOnceHoweverOftenAndWhereverItIsSubmitted() throws IOException, SQLException, InterruptedException {
        // Given
        List<String> attempts = IntStream.range(0, ROUNDS).mapToObj(round -> begun(wires.get(round % 2))).toList();
        List<List<WireReply>> rounds = new ArrayList<>();
        // When
        for (String attempt : attempts)
            rounds.add(submittedAtOnce(attempt));
        // Then
        assertAll(rounds.stream().flatMap(List::stream).map(reply -> () -> assertEquals(200, reply.status(), reply::toString)));
        assertAll(
                rounds.stream().map(replies -> () -> assertEquals(1, replies.stream().map(WireReply::text).distinct().count())));
        assertEquals(attempts.stream().sorted().toList(), gradings.of(attempts));
        System.out.printf("submissions | %d rounds of %d over two replicas | graded once each%n", ROUNDS, SUBMISSIONS);
    }

    private static String begun(Wire wire) {
        String attempt = Library.created(wire, "/api/quizzes/" + quiz.path("id").asText() + "/attempts", "{}");
        quiz.path("items").forEach(item -> wire.send(TakenQuiz.answer("/api/attempts/" + attempt, item, 0)));
        return attempt;
    }

    private static List<WireReply> submittedAtOnce(String attempt) throws InterruptedException {
        WireRequest submission = WireRequest.of("POST", "/api/attempts/" + attempt + "/submission");
        Queue<WireReply> replies = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> learners = IntStream.range(0, SUBMISSIONS).mapToObj(i -> new Thread(() -> {
            Wire wire = wires.get(i % 2);
            await(start);
            if (i % LEAVES == 0) wire.sendAndLeave(submission);
            else
                replies.add(wire.send(submission));
        })).toList();
        learners.forEach(Thread::start);
        start.countDown();
        for (Thread learner : learners)
            learner.join();
        wires.forEach(wire -> replies.add(wire.send(submission)));
        return List.copyOf(replies);
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
