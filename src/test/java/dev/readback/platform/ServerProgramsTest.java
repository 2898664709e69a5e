package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServerProgramsTest {
    @TempDir
    Path directory;

    @Test
    void deletesWhatWasNotUnpackedToTheEnd() throws IOException {
        // Given
        ServerPrograms programs = new ServerPrograms(directory.resolve("programs"));
        Path cut = Files.createDirectories(programs.directory().resolve("PG-1").resolve("bin"));
        Files.writeString(cut.resolve("postgres"), "half of it");
        // When
        programs.prepare();
        // Then
        assertFalse(Files.exists(programs.directory().resolve("PG-1")));
    }

    @Test
    void keepsWhatIsComplete() throws IOException {
        // Given
        ServerPrograms programs = new ServerPrograms(directory.resolve("programs"));
        Path complete = Files.createDirectories(programs.directory().resolve("PG-2"));
        Files.createFile(complete.resolve(".exists"));
        // When
        programs.prepare();
        // Then
        assertTrue(Files.exists(complete));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // which runs no such scripts: there the programs inherit the environment, as README says
    void startsWhatTheLibraryStartsWithoutTheEnvironment() throws IOException {
        // Given
        ServerPrograms programs = new ServerPrograms(directory.resolve("programs"));
        Path set = Files.createDirectories(programs.directory().resolve("PG-3/bin"));
        Path started = Files.writeString(set.resolve("initdb"), "\177ELF in place of a program");
        Files.writeString(set.resolve("pg_ctl"), "another");
        Files.createFile(set.resolveSibling(".exists"));
        programs.startWithoutEnvironment();
        // When
        programs.startWithoutEnvironment();
        // Then
        assertEquals("\177ELF in place of a program", Files.readString(set.resolve("initdb-itself")));
        Files.writeString(set.resolve("initdb-itself"), "#!/bin/sh\nenv\necho said: $*\n");
        Files.setPosixFilePermissions(set.resolve("initdb-itself"), PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder builder = new ProcessBuilder(started.toString(), "two words", "TZ");
        builder.environment().putAll(Map.of("READBACK_LLM_API_KEY", "sk-secret", "TZ", "Asia/Tokyo"));
        String told = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(told.contains("TZ=Asia/Tokyo") && told.contains("said: two words TZ"), told);
        assertFalse(told.contains("sk-secret"), told);
    }
}
