package dev.readback.platform;

import java.security.SecureRandom;
import java.util.Base64;

/** Ids that say nothing: 128 random bits, 22 URL-safe characters. */
public final class OpaqueId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueId() {
    }

    public static String next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
