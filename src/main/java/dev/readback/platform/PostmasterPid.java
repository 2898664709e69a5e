package dev.readback.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes about itself into {@code postmaster.pid} in its data directory. (Source: {@code pidfile.h}
 * of PostgreSQL 17: pid, data directory, start time, port, and more, one per line.)
 *
 * @param pid of the server process; at least 1
 * @param dataDirectory the directory that it serves
 */
record PostmasterPid(long pid, Path dataDirectory) {
    static final String FILE_NAME = "postmaster.pid";

    PostmasterPid {
        if (pid < 1) throw new IllegalArgumentException("pid must be positive, was " + pid);
    }

    /** Empty when there is no such file, and when what it holds does not name a server: it may be cut, or of another use. */
    static Optional<PostmasterPid> of(Path dataDirectory) throws IOException {
        try {
            return parse(Files.readAllLines(dataDirectory.resolve(FILE_NAME)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A negative pid is a server in single-user mode, as {@code initdb} runs it; it counts as none. */
    static Optional<PostmasterPid> parse(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).strip().matches("[1-9][0-9]{0,9}") || lines.get(1).isBlank())
            return Optional.empty();
        return Optional.of(new PostmasterPid(Long.parseLong(lines.get(0).strip()), Path.of(lines.get(1).strip())));
    }

    /** Whether a process with this command and the server that wrote the file can be the same. */
    boolean describes(String command, Path ourDataDirectory) {
        return isServer(command) && dataDirectory.equals(ourDataDirectory);
    }

    private static boolean isServer(String command) {
        Path program = Path.of(command).getFileName();
        return program != null && (program.toString().equals("postgres") || program.toString().equals("postgres.exe"));
    }
}
