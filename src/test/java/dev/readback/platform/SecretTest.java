package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path directory;

    @Test
    void drawsAnotherPasswordForEachFile() throws IOException {
        // Given
        Secret one = Secret.in(directory.resolve("one"), RANDOM);
        // When
        Secret other = Secret.in(directory.resolve("other"), RANDOM);
        // Then
        assertNotEquals(one.value(), other.value());
        assertEquals(64, other.value().length());
    }

    @Test
    void readsThePasswordThatIsThere() throws IOException {
        // Given
        Secret first = Secret.in(directory.resolve("secret"), RANDOM);
        // When
        Secret again = Secret.in(directory.resolve("secret"), RANDOM);
        // Then
        assertEquals(first, again);
    }

    @Test
    void letsOnlyTheOwnerRead() throws IOException {
        // Given
        Path file = directory.resolve("secrets").resolve("role");
        // When
        Secret.in(file, RANDOM);
        // Then
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void refusesDamagedFile() throws IOException {
        // Given
        Path file = Files.writeString(directory.resolve("secret"), "short");
        // When
        var thrown = assertThrows(StartRefused.class, () -> Secret.in(file, RANDOM));
        // Then
        assertEquals("the password file " + file + " is damaged: restore it from a backup", thrown.getMessage());
    }

    @Test
    void keepsThePasswordOutOfItsDescription() throws IOException {
        // Given
        Secret secret = Secret.in(directory.resolve("secret"), RANDOM);
        // When
        String description = secret + " "
                + new DatabaseAddress("jdbc:postgresql://127.0.0.1:5432/readback", "readback", secret.value());
        // Then
        assertFalse(description.contains(secret.value()));
    }
}
