package dev.readback.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The unpacked programs of the embedded server. The library makes the directory that it unpacks into writable for everybody;
 * so that one lies in a directory that only its owner may enter.
 *
 * @param parent for its owner only
 */
record ServerPrograms(Path parent) {
    /** What the library leaves in a completely unpacked directory. */
    private static final String COMPLETE = ".exists";
    /** What the library starts; the server itself is started by one of them. */
    private static final List<String> STARTED = List.of("initdb", "pg_ctl");
    private static final String WITHOUT_ENVIRONMENT = """
            #!/bin/sh
            exec /usr/bin/env -i PATH="$PATH" LC_ALL=C ${TZ:+TZ="$TZ"} "$0-itself" "$@"
            """;

    /** Where the library unpacks to: one sub-directory for each set of programs. */
    Path directory() {
        return parent.resolve("unpacked");
    }

    /** For the library to clean instead of the directory that it shares with other programs. */
    Path scratch() {
        return parent.resolve("scratch");
    }

    /** A new directory that the library takes for a database that is set up; it stays locked, and a later start cleans it away. */
    Path seemingData() throws IOException {
        OwnerOnly.directory(scratch());
        Path data = Files.createTempDirectory(scratch(), "unpacking-");
        Files.createFile(data.resolve("postgresql.conf"));
        return data;
    }

    /**
     * Has every complete set start without the environment that Readback was started in, where a provider's key may be: the
     * library has no way to say so. On Windows, which runs no such scripts, they inherit it.
     */
    void startWithoutEnvironment() throws IOException {
        try (Stream<Path> sets = Files.list(directory())) {
            for (Path set : sets.filter(set -> Files.exists(set.resolve("bin/" + STARTED.get(0)))).toList()) {
                for (String program : STARTED)
                    wrap(set.resolve("bin"), program);
                // The library unpacks anew when something is younger than its mark.
                Files.setLastModifiedTime(set.resolve(COMPLETE), FileTime.from(Instant.now()));
            }
        }
    }

    /** Puts a script in the program's place, in one step: at any moment either of them is there and whole. */
    private static void wrap(Path bin, String name) throws IOException {
        Path program = bin.resolve(name);
        if (!isScript(program)) {
            Path itself = bin.resolve(name + "-itself");
            Files.deleteIfExists(itself);
            Files.createLink(itself, program);
        }
        Path script = Files.writeString(bin.resolve(name + "-script"), WITHOUT_ENVIRONMENT);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        Files.move(script, program, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isScript(Path program) throws IOException {
        try (InputStream bytes = Files.newInputStream(program)) {
            return Arrays.equals(bytes.readNBytes(2), new byte[]{'#', '!'});
        }
    }

    /** Deletes what was not unpacked to the end: the library would skip a file that is there, be it cut or not. */
    void prepare() throws IOException {
        OwnerOnly.directory(parent);
        if (!Files.exists(directory())) return;
        try (Stream<Path> sets = Files.list(directory())) {
            for (Path set : sets.filter(set -> !Files.exists(set.resolve(COMPLETE))).toList())
                delete(set);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst)
                Files.delete(path);
        }
    }
}
