package dev.readback.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A password of 256 random bits in a file of mode 0600, as 64 hexadecimal digits without a line end.
 *
 * @param file where it is kept
 * @param value the password; never in a log, hence not in {@link #toString()}
 */
record Secret(Path file, String value) {
    private static final int BYTES = 32;

    Secret {
        Objects.requireNonNull(file, "secret file");
        if (!value.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new StartRefused("the password file " + file + " is damaged: restore it from a backup");
        }
    }

    /** Reads the file, or makes it when it is missing. It appears whole or not at all. */
    static Secret in(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            OwnerOnly.directory(file.getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            OwnerOnly.file(draft, drawn(random));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Secret(file, Files.readString(file));
    }

    private static String drawn(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    @Override
    public String toString() {
        return "Secret[" + file + "]";
    }
}
