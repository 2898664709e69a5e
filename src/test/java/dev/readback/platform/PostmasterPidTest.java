package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmasterPidTest {
    private static final Path DATA = Path.of("/home/reader/.readback/postgres");
    private static final PostmasterPid NOTED = new PostmasterPid(14889, DATA);

    @TempDir
    Path directory;

    @Test
    void readsPidAndDirectory() {
        // Given
        List<String> lines = List.of("14889", DATA.toString(), "1795365107", "41817", "", "127.0.0.1", "  2172088         4",
                "ready   ");
        // When
        Optional<PostmasterPid> noted = PostmasterPid.parse(lines);
        // Then
        assertEquals(Optional.of(NOTED), noted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14889", "14889\n", "\n/data", "-14889\n/data", "0\n/data", "12x\n/data", "99999999999\n/data",
            "14889\n  "})
    void takesCutOrForeignContentForNoServer(String content) {
        // Given
        List<String> lines = Arrays.asList(content.split("\n", -1));
        // When
        Optional<PostmasterPid> noted = PostmasterPid.parse(lines);
        // Then
        assertEquals(Optional.empty(), noted);
    }

    @Test
    void findsNoServerWithoutFile() throws Exception {
        // Given
        Path empty = directory;
        // When
        Optional<PostmasterPid> noted = PostmasterPid.of(empty);
        // Then
        assertEquals(Optional.empty(), noted);
    }

    @Test
    void readsTheFileInTheDataDirectory() throws Exception {
        // Given
        Files.writeString(directory.resolve("postmaster.pid"), "14889\n" + DATA + "\n");
        // When
        Optional<PostmasterPid> noted = PostmasterPid.of(directory);
        // Then
        assertEquals(Optional.of(NOTED), noted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opt/bin/postgres", "postgres", "/opt/bin/postgres.exe"})
    void describesServerOnOurDirectory(String command) {
        // Given
        PostmasterPid noted = NOTED;
        // When
        boolean ours = noted.describes(command, DATA);
        // Then
        assertTrue(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/usr/bin/sleep", "/opt/notpostgres", "/opt/postgres/bin/psql"})
    void doesNotDescribeAnotherProgram(String command) {
        // Given
        PostmasterPid noted = NOTED;
        // When
        boolean ours = noted.describes(command, DATA);
        // Then
        assertFalse(ours);
    }

    @Test
    void doesNotDescribeServerOnAnotherDirectory() {
        // Given
        Path other = Path.of("/var/lib/postgresql/17/main");
        // When
        boolean ours = NOTED.describes("/opt/bin/postgres", other);
        // Then
        assertFalse(ours);
    }
}
