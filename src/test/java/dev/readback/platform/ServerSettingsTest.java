package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ServerSettingsTest {
    @Test
    void findsNoDifferenceInServerThatRunsAsRequired() {
        // Given
        Map<String, String> actual = new HashMap<>(ServerSettings.REQUIRED.expected());
        actual.put("timezone", "UTC");
        // When
        List<String> differences = ServerSettings.REQUIRED.differences(actual);
        // Then
        assertEquals(List.of(), differences);
    }

    @Test
    void namesEverySettingThatDiffersWithBothValues() {
        // Given
        Map<String, String> actual = new HashMap<>(ServerSettings.REQUIRED.expected());
        actual.put("synchronous_commit", "off");
        actual.remove("fsync");
        // When
        List<String> differences = ServerSettings.REQUIRED.differences(actual);
        // Then
        assertEquals(List.of("fsync is 'null' instead of 'on'", "synchronous_commit is 'off' instead of 'on'"), differences);
    }
}
