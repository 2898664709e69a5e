package dev.readback.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Where the library unpacks to: one sub-directory for each set of programs. */
    Path directory() {
        return parent.resolve("unpacked");
    }

    /** An empty directory, for the library to clean instead of the one it shares with other programs. */
    Path scratch() {
        return parent.resolve("scratch");
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
