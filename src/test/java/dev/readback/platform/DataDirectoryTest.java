package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T16:31:48.006Z"), ZoneOffset.UTC);

    @TempDir
    Path home;
    private Path path;
    private DataDirectory data;

    @BeforeEach
    void chooseDirectory() {
        path = home.resolve("postgres");
        data = new DataDirectory(path);
    }

    @Test
    void keepsWhatCutStartHasLeftUnderAnotherName() throws IOException {
        // Given
        Files.createDirectories(path);
        Files.writeString(path.resolve("PG_VERSION"), "17\n");
        // When
        Optional<Path> aside = data.moveCutStartAside(CLOCK);
        // Then
        assertEquals(Optional.of(home.resolve("postgres.cut-20261122-163148-006")), aside);
        assertEquals("17\n", Files.readString(aside.get().resolve("PG_VERSION")));
        assertFalse(Files.exists(path));
    }

    @Test
    void leavesDirectoryThatWasSetUpToTheEnd() throws IOException {
        // Given
        Files.createDirectories(path);
        data.markInitialised();
        // When
        Optional<Path> aside = data.moveCutStartAside(CLOCK);
        // Then
        assertEquals(Optional.empty(), aside);
        assertTrue(Files.exists(path));
    }

    @Test
    void leavesEmptyDirectory() throws IOException {
        // Given
        Files.createDirectories(path);
        // When
        Optional<Path> aside = data.moveCutStartAside(CLOCK);
        // Then
        assertEquals(Optional.empty(), aside);
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        // Given
        Files.createDirectories(path);
        Files.writeString(path.resolve("PG_VERSION"), "16\n");
        // When
        var thrown = assertThrows(StartRefused.class, data::checkVersion);
        // Then
        assertEquals(
                path + " holds data of PostgreSQL 16, and this Readback brings 17; make a backup with the Readback that wrote it"
                        + " and restore it here, or choose another directory with -Dreadback.home=DIR or READBACK_HOME=DIR",
                thrown.getMessage());
    }

    @Test
    void acceptsDataOfItsOwnVersion() throws IOException {
        // Given
        Files.createDirectories(path);
        // When
        Files.writeString(path.resolve("PG_VERSION"), DataDirectory.MAJOR_VERSION + "\n");
        // Then
        assertDoesNotThrow(data::checkVersion);
    }
}
