package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

class WritingDesksTest {
    @Test
    void sendsAwayWhoFindsNoDeskInTime() {
        // Given
        var desks = new WritingDesks(1, Duration.ofMillis(1));
        // When
        var thrown = assertThrows(ProblemException.class, () -> desks.at(() -> desks.at(() -> "second")));
        // Then
        assertEquals(ProblemType.BUSY, thrown.type());
    }

    @Test
    void freesTheDeskOfAFailure() {
        // Given
        var desks = new WritingDesks(1, Duration.ofMillis(1));
        Supplier<String> failing = () -> Optional.<String>empty().orElseThrow();
        // When
        assertThrows(NoSuchElementException.class, () -> desks.at(failing));
        // Then
        assertEquals("next", desks.at(() -> "next"));
    }

    @Test
    void refusesToOpenWithoutADesk() {
        // Given
        int none = 0;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new WritingDesks(none, Duration.ZERO));
        // Then
        assertEquals("readback.quiz.writers must be at least 1, was 0", thrown.getMessage());
    }
}
