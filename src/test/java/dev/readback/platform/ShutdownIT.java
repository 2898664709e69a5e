package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.testsupport.ServerProcess;

/** How a run ends: the application first, the database second, and nothing stays behind. */
class ShutdownIT {
    /** 128 + SIGTERM, as for any program that this signal ends. */
    private static final int TERMINATED = 143;

    @TempDir
    Path directory;

    @Test
    void stopsTheApplicationFirstAndTheDatabaseSecond() throws IOException {
        // Given
        Path home = directory.resolve("home");
        try (var readback = PackagedReadback.start(home)) {
            ServerProcess server = readback.server();
            // When
            int exitCode = readback.stop();
            // Then
            assertEquals(TERMINATED, exitCode);
            assertFalse(server.isAlive());
            assertFalse(Files.exists(home.resolve("postgres/postmaster.pid")), "the server has stopped in order");
            assertFalse(readback.log().contains("ERROR"), readback.log());
            assertFalse(Files.readString(home.resolve("postgres.log")).contains("terminating connection"),
                    "the application had closed its connections");
        }
    }

    @Test
    void leavesNothingBehindWhenItIsStoppedWhileItStarts() {
        // Given
        Path home = directory.resolve("home");
        try (var readback = PackagedReadback.launch(home)) {
            Eventually.within(Duration.ofSeconds(60), () -> ServerProcess.of(home).isPresent(), readback::log);
            ServerProcess server = readback.server();
            // When
            int exitCode = readback.stop();
            // Then
            assertEquals(TERMINATED, exitCode, readback.log());
            assertFalse(server.isAlive());
        }
    }

    @Test
    void usesTheDatabaseThatItIsGivenAndStartsNoneOfItsOwn() throws IOException {
        // Given
        Path home = directory.resolve("home");
        try (var external = EmbeddedDatabase.start(new ReadbackHome(directory.resolve("external")))) {
            // When
            try (var readback = PackagedReadback.start(home, asOptions(external.address()))) {
                // Then
                assertTrue(readback.log().contains("using the database given by quarkus.datasource.jdbc.url"), readback.log());
                assertFalse(Files.exists(home.resolve("postgres")));
            }
        }
    }

    @Test
    void saysInOneLineThatItsDirectoryCannotBeUsed() throws IOException {
        // Given
        Path file = Files.writeString(directory.resolve("file"), "not a directory");
        var readback = PackagedReadback.launch(file.resolve("home"));
        // When
        int exitCode = readback.awaitExit(Duration.ofSeconds(20));
        // Then
        assertEquals(1, exitCode);
        assertEquals(1, readback.log().lines().count(), readback.log());
        assertTrue(readback.log().startsWith("Readback cannot start: the database in " + file.resolve("home/postgres")),
                readback.log());
    }

    @Test
    void saysInOneLineThatTheGivenDatabaseDoesNotAnswer() {
        // Given
        var readback = PackagedReadback.launch(directory.resolve("home"),
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/readback");
        // When
        int exitCode = readback.awaitExit(Duration.ofSeconds(60));
        // Then
        assertEquals(1, exitCode);
        assertTrue(
                readback.log().contains("Readback cannot start: the database cannot be used (Connection to 127.0.0.1:1 refused"),
                readback.log());
        assertFalse(readback.log().contains("\tat "), readback.log());
    }

    private static String[] asOptions(DatabaseAddress address) {
        return address.asProperties().entrySet().stream()
                .flatMap(entry -> Stream.of("-D" + entry.getKey() + "=" + entry.getValue()))
                .toArray(String[]::new);
    }
}
