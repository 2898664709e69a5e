package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.testsupport.ServerProcess;

/** A database server that dies while Readback runs comes back by itself. */
class SupervisorIT {
    @TempDir
    Path directory;

    @Test
    void bringsTheServerBackOnTheSamePort() {
        // Given
        try (var readback = PackagedReadback.start(directory.resolve("home"))) {
            ServerProcess killed = readback.server();
            // When
            killed.killHard();
            // Then
            Eventually.within(Duration.ofSeconds(10), () -> !readback.isReady(), () -> "readiness goes down");
            Eventually.within(Duration.ofSeconds(60), readback::isReady, readback::log);
            assertNotEquals(killed.pid(), readback.server().pid());
            assertEquals(killed.port(), readback.server().port());
        }
    }
}
