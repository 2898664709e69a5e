package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.testsupport.ServerProcess;

/** Promise P31: it always starts again after a crash. */
class OrphanIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path directory;
    private Path home;

    @BeforeEach
    void chooseHome() {
        home = directory.resolve("home");
    }

    @Test
    void startsAgainAfterItWasKilledAndStopsTheServerThatWasLeft() {
        // Given
        ServerProcess orphan;
        try (var killed = PackagedReadback.start(home)) {
            orphan = killed.server();
            killed.killHard();
            // When
            try (var restarted = PackagedReadback.start(home)) {
                // Then
                assertFalse(orphan.isAlive());
                assertTrue(restarted.isReady());
            }
        }
    }

    @Test
    void startsAgainAfterEverythingWasKilledAtOnce() {
        // Given
        try (var killed = PackagedReadback.start(home)) {
            killed.killHard();
            killed.server().killHard();
        }
        // When
        try (var restarted = PackagedReadback.start(home)) {
            // Then
            assertTrue(restarted.isReady());
        }
    }

    @Test
    void refusesSecondReadbackOnTheSameDirectoryAndLeavesTheFirstAlone() {
        // Given
        try (var first = PackagedReadback.start(home)) {
            ServerProcess server = first.server();
            var second = PackagedReadback.launch(home);
            // When
            int exitCode = second.awaitExit(Duration.ofSeconds(20));
            // Then
            assertEquals(1, exitCode);
            assertEquals("Readback cannot start: another Readback is using " + home.resolve("postgres")
                    + "; stop it, or choose another directory with -Dreadback.home=DIR or READBACK_HOME=DIR",
                    second.log().strip());
            assertTrue(first.isReady());
            assertEquals(server, first.server());
        }
    }

    @Test
    void startsAgainAfterItWasKilledWhileItSetTheDatabaseUp() {
        // Given
        killWhen(exists("postgres/base/1"));
        // When
        try (var restarted = PackagedReadback.start(home)) {
            // Then
            assertTrue(restarted.isReady());
            assertEquals(1, children(home, "postgres.cut-").size(), "the cut directory is kept");
        }
    }

    @Test
    void startsAgainAfterItWasKilledWhileItUnpackedTheServer() {
        // Given
        killWhen(here -> Files.exists(here.resolve("postgres-programs/unpacked"))
                && !children(here.resolve("postgres-programs/unpacked"), "PG-").isEmpty());
        // When
        try (var restarted = PackagedReadback.start(home)) {
            // Then
            assertTrue(restarted.isReady());
        }
    }

    @Test
    void leavesProgramAloneThatHasGotThePidOfTheServer() throws IOException {
        // Given
        try (var earlier = PackagedReadback.start(home)) {
            earlier.stop();
        }
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Files.writeString(home.resolve("postgres/postmaster.pid"),
                stranger.pid() + "\n" + home.resolve("postgres") + "\n1795365107\n5432\n\n127.0.0.1\n");
        // When
        try (var restarted = PackagedReadback.start(home)) {
            // Then
            assertTrue(restarted.isReady());
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    private void killWhen(Predicate<Path> reached) {
        try (var first = PackagedReadback.launch(home)) {
            Eventually.within(SOON, () -> reached.test(home), first::log);
            first.killHard();
        }
    }

    private static Predicate<Path> exists(String path) {
        return home -> Files.exists(home.resolve(path));
    }

    private static List<Path> children(Path parent, String prefix) {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(prefix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
