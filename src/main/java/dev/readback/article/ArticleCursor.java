package dev.readback.article;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;

/**
 * Where a page of the list ended.
 *
 * @param addedAt time of the last article shown
 * @param id its id, which orders articles of one time
 */
record ArticleCursor(Instant addedAt, String id) {
    /** What the database can hold, with centuries to spare. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    static final ArticleCursor START = new ArticleCursor(Instant.EPOCH, "");

    ArticleCursor {
        if (addedAt.isBefore(Instant.EPOCH) || addedAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("cursor time must lie between 1970 and 9999, was " + addedAt);
        }
        if (!id.isEmpty() && !OpaqueId.isPossible(id)) throw new IllegalArgumentException("cursor id cannot be one");
    }

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
