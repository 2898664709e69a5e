package dev.readback.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The embedded database server of a home, read from its {@code postmaster.pid} without the code under test.
 *
 * @param pid of the server process
 * @param port that it listens on
 */
public record ServerProcess(long pid, int port) {
    /** Empty while there is none, or none that is far enough to have noted its port. */
    public static Optional<ServerProcess> of(Path home) {
        Path file = home.resolve("postgres/postmaster.pid");
        try {
            if (!Files.exists(file)) return Optional.empty();
            List<String> lines = Files.readAllLines(file);
            // A negative pid is a server that initdb runs for a moment, for itself alone.
            if (lines.size() < 4 || lines.get(0).startsWith("-")) return Optional.empty();
            return Optional.of(new ServerProcess(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return ProcessHandle.of(pid).isPresent();
    }

    /** SIGKILL; returns when the process is gone. */
    public void killHard() {
        killHard(pid);
    }

    /** The same to any process of the server. */
    public static void killHard(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
