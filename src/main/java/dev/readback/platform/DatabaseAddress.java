package dev.readback.platform;

import java.util.Map;

/**
 * How to reach a database.
 *
 * @param jdbcUrl without user and password
 * @param username the role to log in as
 * @param password never in a log, hence not in {@link #toString()}
 */
public record DatabaseAddress(String jdbcUrl, String username, String password) {
    static final String URL_PROPERTY = "quarkus.datasource.jdbc.url";

    /** The same, in the names that Quarkus reads. */
    public Map<String, String> asProperties() {
        return Map.of(URL_PROPERTY, jdbcUrl, "quarkus.datasource.username", username, "quarkus.datasource.password", password);
    }

    @Override
    public String toString() {
        return jdbcUrl + " as " + username;
    }
}
