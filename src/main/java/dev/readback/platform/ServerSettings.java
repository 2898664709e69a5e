package dev.readback.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the embedded server runs with. An acknowledged write survives a crash only with the first three on, and the library
 * turns two of them off; therefore the running server is asked.
 *
 * @param expected the values in the form in which {@code SHOW} prints them, by name
 */
record ServerSettings(Map<String, String> expected) {
    /** No socket file and no address but loopback; 40 connections serve a pool of 16; messages without the rows they concern. */
    static final ServerSettings REQUIRED = new ServerSettings(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("log_error_verbosity", "terse")));

    ServerSettings {
        expected = Map.copyOf(expected);
    }

    /** One line per setting that is not as expected, sorted; empty when all are. */
    List<String> differences(Map<String, String> actual) {
        return new TreeMap<>(expected).entrySet().stream()
                .filter(setting -> !setting.getValue().equals(actual.get(setting.getKey())))
                .map(setting -> setting.getKey() + " is '" + actual.get(setting.getKey()) + "' instead of '" + setting.getValue()
                        + "'")
                .toList();
    }
}
