package dev.readback.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Ids that say nothing: 128 random bits, 22 URL-safe characters. */
public final class OpaqueId {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What an id can look like; anything else is absent, and some of it PostgreSQL would refuse to compare (U+0000). */
    private static final Predicate<String> POSSIBLE = Pattern.compile("[A-Za-z0-9_-]{1,64}").asMatchPredicate();

    private OpaqueId() {
    }

    /** Whether {@code text} could be an id; if not, nothing has it. */
    public static boolean isPossible(String text) {
        return POSSIBLE.test(text);
    }

    public static String next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** The SHA-256 by which a secret is known without being kept. */
    public static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}
