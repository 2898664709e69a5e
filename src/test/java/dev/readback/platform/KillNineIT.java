package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.ArticleWriter;
import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.Learner;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.testsupport.ServerProcess;
import dev.readback.testsupport.Sitting;
import dev.readback.testsupport.WrittenQuizzes;

/**
 * Promise P8: what was acknowledged survives any kill in the middle of work, none of it is there twice, and a submission is
 * graded once. Each victim is killed once; {@code -Pnightly}, or {@code -Dreadback.kills=N}, kills often. A kill leaves the
 * pages of the operating system alone, so it cannot show a missing {@code fsync}: {@link EmbeddedClosedIT} asks the server for
 * that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillNineIT {
    private static final int KILLS = Integer.getInteger("readback.kills", 1);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int LEARNERS = 8;
    private static final int ITEMS = 5;
    private static final int SAVED_BEFORE_THE_KILL = 40;
    private static final int SUBMITTED_BEFORE_THE_KILL = 4;
    private static final int LATEST_MS = 500;

    private Path home;
    private PackagedReadback readback;
    private JsonNode quiz;

    /** Who is killed; of {@link #KILLS} the JVM takes all, postmaster and single backends half each, both at once a tenth. */
    enum Victim {
        APPLICATION(1),
        SERVER(2),
        BACKEND(2),
        BOTH(10);

        private final int share;

        Victim(int share) {
            this.share = share;
        }

        int kills() {
            return (KILLS + share - 1) / share;
        }
    }

    /** @param responses acknowledged before the kill, and {@code submissions} and {@code articles} likewise */
    private record Round(int responses, int submissions, int articles, List<String> faults) {}

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        home = directory.resolve("home");
        readback = PackagedReadback.start(home);
        quiz = WrittenQuizzes.aboutTheSeed(readback.baseUri(), ITEMS);
    }

    @AfterAll
    void close() {
        readback.close();
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingAcknowledgedAndDoublesNothing(Victim victim) {
        // Given
        Random chance = new Random(victim.ordinal());
        // When
        List<Round> rounds = IntStream.range(0, victim.kills()).mapToObj(round -> killed(victim, chance)).toList();
        // Then
        assertEquals(List.of(), rounds.stream().flatMap(round -> round.faults().stream()).toList());
        System.out.printf("kills | %-11s | %d times | acknowledged: %d responses, %d submissions, %d articles |"
                + " lost or doubled: 0%n", victim, rounds.size(), rounds.stream().mapToInt(Round::responses).sum(),
                rounds.stream().mapToInt(Round::submissions).sum(), rounds.stream().mapToInt(Round::articles).sum());
    }

    private Round killed(Victim victim, Random chance) {
        List<Learner> learners = Stream.generate(() -> new Learner(readback.baseUri(), quiz, chance.nextLong()))
                .limit(LEARNERS)
                .toList();
        ArticleWriter writer = new ArticleWriter(readback.baseUri());
        var working = Stream.concat(learners.stream(), Stream.of(writer)).map(Thread::new).toList();
        working.forEach(Thread::start);
        Eventually.within(SOON, () -> isInFullSwing(learners) && !writer.acknowledged().isEmpty(), readback::log);
        LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(LATEST_MS)).toNanos());
        kill(victim, chance);
        learners.forEach(Learner::stop);
        writer.stop();
        working.forEach(KillNineIT::join);
        if (victim == Victim.APPLICATION || victim == Victim.BOTH) readback = PackagedReadback.start(home);
        Eventually.within(SOON, this::answers, readback::log);
        List<Sitting> sittings = learners.stream().flatMap(learner -> learner.sittings().stream()).toList();
        return new Round(sittings.stream().mapToInt(Sitting::saved).sum(),
                (int) sittings.stream().filter(Sitting::isSubmitted).count(), writer.acknowledged().size(),
                faults(sittings, writer));
    }

    private void kill(Victim victim, Random chance) {
        ServerProcess server = readback.server();
        switch (victim) {
            case APPLICATION -> readback.killHard();
            case SERVER -> server.killHard();
            case BACKEND -> ServerProcess.killHard(backend(server, chance));
            case BOTH -> {
                readback.killHard();
                server.killHard();
            }
        }
    }

    /** The process behind one of the application's connections. */
    private long backend(ServerProcess server, Random chance) {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/readback";
        String others = "select pid from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()";
        List<Long> pids = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "readback",
                Files.readString(home.resolve("secrets/readback")));
                ResultSet rows = connection.createStatement().executeQuery(others)) {
            while (rows.next())
                pids.add(rows.getLong(1));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the server tells no connections", e);
        }
        return pids.get(chance.nextInt(pids.size()));
    }

    /** Whether it is ready and reads the database again: readiness may not have noticed yet that the server is gone. */
    private boolean answers() {
        return readback.isReady() && ArticleWriter.status(readback.baseUri(), "/api/quizzes/" + quiz.path("id").asText()) == 200;
    }

    private List<String> faults(List<Sitting> sittings, ArticleWriter writer) {
        List<String> faults = new ArrayList<>();
        writer.acknowledged().forEach((id, text) -> {
            String held = ArticleWriter.read(readback.baseUri(), id);
            if (!held.equals(text)) faults.add("article " + id + ": " + held);
        });
        for (Sitting sitting : sittings)
            faults.addAll(faults(sitting));
        return faults;
    }

    private List<String> faults(Sitting sitting) {
        try {
            return sitting.faults(readback.baseUri(), quiz);
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private static boolean isInFullSwing(List<Learner> learners) {
        List<Sitting> sittings = learners.stream().flatMap(learner -> learner.sittings().stream()).toList();
        return sittings.stream().mapToInt(Sitting::saved).sum() >= SAVED_BEFORE_THE_KILL
                && sittings.stream().filter(Sitting::isSubmitted).count() >= SUBMITTED_BEFORE_THE_KILL;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
