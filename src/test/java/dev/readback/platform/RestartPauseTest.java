package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RestartPauseTest {
    @Test
    void doublesFromOneSecondToThirty() {
        // Given
        RestartPause first = RestartPause.FIRST;
        // When
        List<Long> seconds = Stream.iterate(first, RestartPause::doubled).limit(7).map(pause -> pause.length().toSeconds())
                .toList();
        // Then
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), seconds);
    }

    @Test
    void startsOverAfterServerThatRanForWhile() {
        // Given
        RestartPause pause = new RestartPause(Duration.ofSeconds(16));
        // When
        RestartPause next = pause.after(Duration.ofMinutes(5));
        // Then
        assertEquals(RestartPause.FIRST, next);
    }

    @Test
    void growsAfterServerThatEndedAtOnce() {
        // Given
        RestartPause pause = new RestartPause(Duration.ofSeconds(8));
        // When
        RestartPause next = pause.after(Duration.ofSeconds(3));
        // Then
        assertEquals(new RestartPause(Duration.ofSeconds(16)), next);
    }

    @Test
    void refusesPauseOutsideItsBounds() {
        // Given
        Duration tooLong = Duration.ofSeconds(31);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new RestartPause(tooLong));
        // Then
        assertEquals("pause must be 1 to 30 seconds, was PT31S", thrown.getMessage());
    }
}
