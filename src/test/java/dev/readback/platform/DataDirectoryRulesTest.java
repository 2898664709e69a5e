package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDirectoryRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/tmp/embedded-pg/postgres", "/tmp/embedded-pg/mine/postgres", "/srv/work/postgres", "/srv/work"})
    void refusesDirectoryThatOthersClean(String data) {
        // Given
        DataDirectoryRules rules = DataDirectoryRules.of("/tmp/", "/srv/./work");
        // When
        var thrown = assertThrows(StartRefused.class, () -> rules.check(Path.of(data)));
        // Then
        assertEquals("data in " + data + " would be deleted by other programs, which clean up "
                + (data.startsWith("/tmp") ? "/tmp/embedded-pg" : "/srv/work")
                + "; choose another directory with -Dreadback.home=DIR or READBACK_HOME=DIR", thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/postgres", "/tmp/embedded-pg-2/postgres", "/home/reader/.readback/postgres"})
    void acceptsDirectoryThatNobodyCleans(String data) {
        // Given
        DataDirectoryRules rules = DataDirectoryRules.of("/tmp", null);
        // When
        var path = Path.of(data);
        // Then
        assertDoesNotThrow(() -> rules.check(path));
    }

    @Test
    void holdsForTheRunningLibrary() {
        // Given
        var chosen = new ReadbackHome(Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", "home").toAbsolutePath());
        // When
        var thrown = assertThrows(StartRefused.class, () -> EmbeddedDatabase.start(chosen));
        // Then
        assertEquals("data in " + chosen.data() + " would", thrown.getMessage().substring(0, thrown.getMessage().indexOf(" be")));
    }
}
