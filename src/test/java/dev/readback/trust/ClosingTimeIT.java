package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.Gradings;
import dev.readback.testsupport.Replicas;

/** TRUST.md, P8 and P11: a submission is graded once, whoever hands it in: two replicas' clocks, and the learner at that moment. */
class ClosingTimeIT {
    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final int ATTEMPTS = 40;

    @TempDir
    static Path directory;
    private static Replicas replicas;
    private static Gradings gradings;
    private static AuthoredQuiz quiz;
    private static List<Wire> wires;

    @BeforeAll
    static void start() throws IOException, SQLException {
        replicas = Replicas.start(directory, "-Dreadback.taking.grace=0s", "-Dreadback.taking.close-every=100ms");
        wires = replicas.both().stream().map(readback -> new Wire(readback.baseUri())).toList();
        quiz = AuthoredQuiz.published(wires.get(0)).timed((int) LIMIT.toSeconds());
        gradings = Gradings.notedBy(replicas);
    }

    @AfterAll
    static void stop() {
        if (replicas != null) replicas.close();
    }

    @Test
    void gradesEveryAttemptOnceAtTheEndOfItsTime() throws IOException, SQLException {
        // Given
        List<String> left = IntStream.range(0, ATTEMPTS).mapToObj(i -> begun(wires.get(i % 2))).toList();
        // When
        List<JsonNode> closed = left.stream().map(attempt -> closed(wires.get(0), attempt)).toList();
        // Then
        assertEquals(gradings.of(left), left.stream().sorted().toList());
        assertAll(closed.stream().map(attempt -> () -> assertEquals(LIMIT, Duration.between(
                at(attempt, "startedAt"), at(attempt, "submittedAt")), attempt::toString)));
        assertEquals(closed, left.stream().map(attempt -> closed(wires.get(1), attempt)).toList());
        assertAll(replicas.both().stream().map(readback -> () -> assertFalse(readback.log().contains("stay open for now"))));
    }

    /** On one replica and then on the other: who is in time hands it in, the others are told what the clock has made of it. */
    @Test
    void aLearnerWhoHandsInAtThatMomentIsGradedOnceToo() throws IOException, SQLException, InterruptedException {
        // Given
        List<String> attempts = IntStream.range(0, ATTEMPTS).mapToObj(i -> begun(wires.get(i % 2))).toList();
        List<List<WireReply>> replies = new ArrayList<>();
        attempts.forEach(attempt -> replies.add(new ArrayList<>()));
        List<Thread> learners = IntStream.range(0, ATTEMPTS).mapToObj(i -> new Thread(() -> wires.forEach(wire -> {
            sleepUntilTheEnd(wire, attempts.get(i));
            replies.get(i).add(wire.send(WireRequest.of("POST", "/api/attempts/" + attempts.get(i) + "/submission")));
        }))).toList();
        // When
        learners.forEach(Thread::start);
        for (Thread learner : learners)
            learner.join();
        // Then
        assertAll(replies.stream().flatMap(List::stream).map(reply -> () -> assertEquals(200, reply.status(), reply::toString)));
        assertAll(replies.stream().map(told -> () -> assertEquals(told.get(0).json(), told.get(1).json())));
        assertEquals(gradings.of(attempts), attempts.stream().sorted().toList());
    }

    private static String begun(Wire wire) {
        String attempt = Library.created(wire, "/api/quizzes/" + quiz.version() + "/attempts", "{}");
        JsonNode item = wire.send(WireRequest.get("/api/quizzes/" + quiz.version())).json().path("items").path(0);
        wire.send(TakenQuiz.answer("/api/attempts/" + attempt, item, 0));
        return attempt;
    }

    private static JsonNode closed(Wire wire, String attempt) {
        WireRequest request = WireRequest.get("/api/attempts/" + attempt);
        Predicate<JsonNode> isSubmitted = told -> told.path("state").asText().equals("submitted");
        Eventually.within(Duration.ofSeconds(60), () -> isSubmitted.test(wire.send(request).json()),
                () -> replicas.both().stream().map(readback -> readback.log()).toList().toString());
        return wire.send(request).json();
    }

    private static void sleepUntilTheEnd(Wire wire, String attempt) {
        Instant end = at(wire.send(WireRequest.get("/api/attempts/" + attempt)).json(), "startedAt").plus(LIMIT);
        long left = Duration.between(Instant.now(), end).toMillis();
        assertTrue(left < LIMIT.toMillis());
        // The moment itself is what is tested: nothing can be waited for.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(left));
    }

    private static Instant at(JsonNode attempt, String field) {
        return Instant.parse(attempt.path(field).asText());
    }
}
