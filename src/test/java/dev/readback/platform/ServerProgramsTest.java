package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
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
}
