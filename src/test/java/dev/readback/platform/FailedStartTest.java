package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class FailedStartTest {
    @Test
    void namesThePortThatIsTaken() {
        // Given
        var failure = new IllegalStateException("start", new BindException("Address already in use"));
        // When
        Optional<String> line = FailedStart.inOneLine(failure);
        // Then
        assertEquals(Optional.of("its port is taken (Address already in use); stop what listens there, or choose another with"
                + " -Dquarkus.http.port=8081"), line);
    }

    @Test
    void namesTheDatabaseThatCannotBeUsedInOneLine() {
        // Given
        var failure = new IllegalStateException("migrate", new SQLException("Connection refused.\n  Check that it runs."));
        // When
        Optional<String> line = FailedStart.inOneLine(failure);
        // Then
        assertEquals(Optional.of("the database cannot be used (Connection refused. Check that it runs.); check"
                + " quarkus.datasource.jdbc.url, .username and .password"), line);
    }

    @Test
    void leavesAnythingElseToTheLog() {
        // Given
        var failure = new IllegalStateException("a defect of Readback", new NullPointerException());
        // When
        Optional<String> line = FailedStart.inOneLine(failure);
        // Then
        assertEquals(Optional.empty(), line);
    }
}
