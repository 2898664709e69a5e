package dev.readback.article;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

import dev.readback.platform.ProblemException;

/**
 * Where a page of the list ended.
 *
 * @param addedAt time of the last article shown
 * @param id its id, which orders articles of one time
 */
record ArticleCursor(Instant addedAt, String id) {
    static final ArticleCursor START = new ArticleCursor(Instant.EPOCH, "");

    static ArticleCursor parse(String cursor) {
        if (cursor == null) return START;
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2) return new ArticleCursor(Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException spoilt) {
            // told to the client below, as for any other text that is no cursor
        }
        throw ProblemException.invalid("cursor", "must be a nextCursor of an earlier page");
    }

    String encoded() {
        byte[] bytes = (addedAt + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
