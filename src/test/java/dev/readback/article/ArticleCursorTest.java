package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;

class ArticleCursorTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T10:15:30.123456Z", "2026-11-22T10:15:30Z", "1970-01-01T00:00:00Z"})
    void comesBackAsItWent(Instant addedAt) {
        // Given
        var cursor = new ArticleCursor(addedAt, OpaqueId.next());
        // When
        ArticleCursor parsed = ArticleCursor.parse(cursor.encoded());
        // Then
        assertEquals(cursor, parsed);
    }

    @Test
    void beginsAtTheBeginning() {
        // Given
        String none = null;
        // When
        ArticleCursor cursor = ArticleCursor.parse(none);
        // Then
        assertSame(ArticleCursor.START, cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "😀", "not base64!", "2026-11-22T10:15:30Z id"})
    void refusesWhatIsNoCursor(String spoilt) {
        // Given
        String message = "cursor must be a nextCursor of an earlier page";
        // When
        var thrown = assertThrows(ProblemException.class, () -> ArticleCursor.parse(spoilt));
        // Then
        assertEquals(message, thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday id", "2026-11-22T10:15:30Z", "2026-13-45T00:00:00Z id",
            "+999999999999-01-01T00:00:00Z id"})
    void refusesWhatSaysNeitherTimeNorId(String content) {
        // Given
        String encoded = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        // When
        var thrown = assertThrows(ProblemException.class, () -> ArticleCursor.parse(encoded));
        // Then
        assertEquals("cursor", thrown.violations().get(0).field());
    }
}
