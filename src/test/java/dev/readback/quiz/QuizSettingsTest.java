package dev.readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizSettingsTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"59,false", "60,false", "65,false", "66,true"})
    void takesResponsesUntilTheGraceIsOver(int seconds, boolean late) {
        // Given
        var settings = new QuizSettings(Optional.of(Duration.ofSeconds(60)), QuizSettings.Mode.CHOICE);
        // When
        boolean up = settings.isTimeUp(START, START.plusSeconds(seconds), Duration.ofSeconds(5));
        // Then
        assertEquals(late, up);
    }

    @ParameterizedTest
    @CsvSource({"0,60", "59,1", "60,0", "3600,0"})
    void tellsTheTimeLeftWithoutTheGraceAndNeverLessThanNone(int seconds, int left) {
        // Given
        var settings = new QuizSettings(Optional.of(Duration.ofSeconds(60)), QuizSettings.Mode.CHOICE);
        // When
        Optional<Duration> told = settings.left(START, START.plusSeconds(seconds));
        // Then
        assertEquals(Optional.of(Duration.ofSeconds(left)), told);
    }

    @Test
    void refusesALimitOfNoTime() {
        // Given
        var none = Optional.of(Duration.ZERO);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new QuizSettings(none, QuizSettings.Mode.CHOICE));
        // Then
        assertEquals("time limit must be whole seconds, at least 1, was PT0S", thrown.getMessage());
    }
}
