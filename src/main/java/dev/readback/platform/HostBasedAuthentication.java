package dev.readback.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who may connect: with a password over loopback, and nobody else. Replaces the "trust everybody" that the library sets up. */
final class HostBasedAuthentication {
    private static final String RULES = """
            # Written by Readback before every start of the server; changes are lost.
            local all all reject
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            host  all all all          reject
            """;

    private HostBasedAuthentication() {
    }

    static void writeTo(Path dataDirectory) {
        try {
            Files.writeString(dataDirectory.resolve("pg_hba.conf"), RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
