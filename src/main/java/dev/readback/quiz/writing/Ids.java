package dev.readback.quiz.writing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Ids of items and options: the same for the same article, seed and place, and made from nothing else, so that they tell nothing
 * about the key.
 */
final class Ids {
    private static final int BYTES = 9;
    private final String articleId;
    private final long seed;

    Ids(String articleId, long seed) {
        this.articleId = articleId;
        this.seed = seed;
    }

    /** @param position of the item in the quiz */
    String item(int position) {
        return id(position, -1);
    }

    /** @param place of the option as shown */
    String option(int position, int place) {
        return id(position, place);
    }

    private String id(int position, int place) {
        byte[] article = articleId.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(article.length + 16).put(article).putLong(seed).putInt(position).putInt(place);
        byte[] digest = sha256().digest(buffer.array());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
