package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadbackHomeTest {
    @ParameterizedTest
    @CsvSource({"/srv/a, /srv/b, /home/reader, /srv/a", "' ', /srv/b, /home/reader, /srv/b",
            ", , /home/reader, /home/reader/.readback",
            "/srv/x/../a, , /home/reader, /srv/a"})
    void prefersPropertyToEnvironmentToUserHome(String property, String environment, String userHome, String expected) {
        // Given
        Path directory = Path.of(expected);
        // When
        ReadbackHome home = ReadbackHome.chosenFrom(property, environment, userHome);
        // Then
        assertEquals(directory, home.directory());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"?", ""})
    void asksForDirectoryWhenTheUserHasNone(String userHome) {
        // Given
        String nothing = null;
        // When
        var thrown = assertThrows(StartRefused.class, () -> ReadbackHome.chosenFrom(nothing, nothing, userHome));
        // Then
        assertEquals("this user has no home directory; choose another directory with -Dreadback.home=DIR or READBACK_HOME=DIR",
                thrown.getMessage());
    }

    @Test
    void takesRelativeDirectoryFromWhereItIsStarted() {
        // Given
        Path here = Path.of("").toAbsolutePath();
        // When
        ReadbackHome home = ReadbackHome.chosenFrom("data", null, null);
        // Then
        assertEquals(here.resolve("data"), home.directory());
    }

    @Test
    void refusesRelativeDirectory() {
        // Given
        Path relative = Path.of("data");
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new ReadbackHome(relative));
        // Then
        assertEquals("home must be absolute, was data", thrown.getMessage());
    }
}
