package dev.readback.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one directory that Readback writes to. Everything that belongs to one installation lies in it, the programs of the
 * embedded database included, so that two installations never meet.
 *
 * @param directory absolute
 */
public record ReadbackHome(Path directory) {
    /** How a person chooses another directory; part of every message that asks for one. */
    static final String HOW_TO_CHOOSE = "choose another directory with -Dreadback.home=DIR or READBACK_HOME=DIR";

    public ReadbackHome {
        if (!directory.isAbsolute()) throw new IllegalArgumentException("home must be absolute, was " + directory);
        directory = directory.normalize();
    }

    /**
     * The first of: the system property {@code readback.home}, the environment variable {@code READBACK_HOME},
     * {@code .readback} in the user's home directory.
     */
    static ReadbackHome ofThisProcess() {
        return chosenFrom(System.getProperty("readback.home"), System.getenv("READBACK_HOME"), System.getProperty("user.home"));
    }

    /** @param userHome as Java reports it: {@code ?} for a user that the system does not know, as in some containers */
    static ReadbackHome chosenFrom(String property, String environment, String userHome) {
        Optional<String> chosen = given(property).or(() -> given(environment));
        if (chosen.isPresent()) return new ReadbackHome(Path.of(chosen.get()).toAbsolutePath());
        return given(userHome).filter(home -> !home.equals("?")).map(home -> new ReadbackHome(Path.of(home, ".readback")))
                .orElseThrow(() -> new StartRefused("this user has no home directory; " + HOW_TO_CHOOSE));
    }

    /** Makes the directory where it is missing, for its owner only, and follows links, so that paths can be compared. */
    ReadbackHome create() throws IOException {
        OwnerOnly.directory(directory);
        return new ReadbackHome(directory.toRealPath());
    }

    /** Where the embedded database keeps its data. */
    public Path data() {
        return directory.resolve("postgres");
    }

    /** Locked as long as a Readback uses {@link #data()}. Beside it, since the data directory may have to be moved away. */
    Path lock() {
        return directory.resolve("postgres.lock");
    }

    /** What the database server and its tools print. */
    Path serverLog() {
        return directory.resolve("postgres.log");
    }

    /** The unpacked programs of the embedded database. */
    Path programs() {
        return directory.resolve("postgres-programs");
    }

    /** The file with the password of a database role. */
    public Path secret(String role) {
        return directory.resolve("secrets").resolve(role);
    }

    /** Where the tokenizers unpack their native library. */
    Path nativeLibraries() {
        return directory.resolve("native");
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
