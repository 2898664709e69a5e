package dev.readback.quiz.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareLinkTest {
    private static final Instant MADE = Instant.parse("2026-11-26T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,,open", "3599,,open", "3600,,expired", "10,5,revoked", "7200,5,revoked"})
    void worksUntilItExpiresOrIsRevoked(long afterSeconds, Long revokedAfterSeconds, String state) {
        // Given
        var revoked = Optional.ofNullable(revokedAfterSeconds).map(MADE::plusSeconds);
        var link = new ShareLink("link", "quiz", MADE, MADE.plusSeconds(3600), revoked);
        // When
        String found = link.state(MADE.plusSeconds(afterSeconds)).code();
        // Then
        assertEquals(state, found);
    }

    @Test
    void cannotExpireBeforeItIsMade() {
        // Given
        Instant before = MADE.minusSeconds(1);
        // When
        var thrown = assertThrows(IllegalArgumentException.class,
                () -> new ShareLink("link", "quiz", MADE, before, Optional.empty()));
        // Then
        assertEquals("a link must expire after it was made, was 2026-11-26T09:00:00Z to 2026-11-26T08:59:59Z",
                thrown.getMessage());
    }
}
