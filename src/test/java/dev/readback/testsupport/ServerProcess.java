package dev.readback.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

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
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** SIGKILL to one of the processes that serve connections, if there is any; the server resets all of them then. */
    public void killBackend(Random chance) {
        List<ProcessHandle> serving = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children)
                .filter(child -> child.info().commandLine().orElse("").contains("127.0.0.1(")).toList();
        if (serving.isEmpty()) throw new AssertionError("no connection is served by " + this);
        ProcessHandle killed = serving.get(chance.nextInt(serving.size()));
        killed.destroyForcibly();
        killed.onExit().join();
    }
}
