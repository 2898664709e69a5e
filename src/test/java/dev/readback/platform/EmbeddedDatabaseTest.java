package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.ServerProcess;

/** The real server in this JVM, as the tests with a container use it. What needs a process of its own is in the ITs. */
class EmbeddedDatabaseTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path directory;
    private ReadbackHome home;

    @BeforeEach
    void chooseHome() {
        home = new ReadbackHome(directory.resolve("home"));
    }

    @Test
    void keepsDataFromOneRunToTheNext() throws Exception {
        // Given
        try (var first = EmbeddedDatabase.start(home)) {
            execute(first, "CREATE TABLE kept (line text)");
        }
        // When
        try (var second = EmbeddedDatabase.start(home); Connection connection = connect(second)) {
            // Then
            assertTrue(connection.getMetaData().getTables(null, "public", "kept", null).next());
            assertEquals(DataDirectory.MAJOR_VERSION, String.valueOf(connection.getMetaData().getDatabaseMajorVersion()));
        }
    }

    @Test
    void refusesSecondUseInTheSameProcessAndKeepsTheFirst() throws Exception {
        // Given
        try (var first = EmbeddedDatabase.start(home)) {
            // When
            var thrown = assertThrows(StartRefused.class, () -> EmbeddedDatabase.start(home));
            // Then
            assertTrue(thrown.getMessage().startsWith("another Readback is using " + home.data()), thrown.getMessage());
            assertThrows(StartRefused.class, () -> EmbeddedDatabase.start(home), "refusing must not release the lock");
            connect(first).close();
        }
    }

    @Test
    void saysWhereToLookWhenTheServerDoesNotStart() throws Exception {
        // Given
        EmbeddedDatabase.start(home).close();
        Files.writeString(home.data().resolve("postgresql.auto.conf"), "max_connections = 'many'\n");
        // When
        var thrown = assertThrows(StartRefused.class, () -> EmbeddedDatabase.start(home, Duration.ofSeconds(1)));
        // Then
        assertEquals("PostgreSQL does not start in " + home.data() + "; its log is " + home.serverLog(), thrown.getMessage());
        assertFalse(Files.exists(home.data().resolve(PostmasterPid.FILE_NAME)));
    }

    @Test
    void acceptsPasswordFileThatWasReplaced() throws Exception {
        // Given
        EmbeddedDatabase.start(home).close();
        Files.delete(home.secret(ApplicationRole.NAME));
        // When
        try (var restarted = EmbeddedDatabase.start(home); Connection connection = connect(restarted)) {
            // Then
            assertTrue(connection.isValid(5));
        }
    }

    @Test
    void comesBackAfterAttemptThatFailed() throws Exception {
        // Given
        Path settings = home.data().resolve("postgresql.auto.conf");
        try (var database = EmbeddedDatabase.start(home, Duration.ofSeconds(5))) {
            Files.writeString(settings, "max_connections = 'many'\n");
            ServerProcess.of(home.directory()).orElseThrow().killHard();
            Eventually.within(SOON, () -> serverLog().contains("invalid value for parameter"), this::serverLog);
            // When
            Files.writeString(settings, "");
            // Then
            Eventually.within(SOON, () -> answers(database), this::serverLog);
        }
    }

    private String serverLog() {
        try {
            return Files.readString(home.serverLog());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(EmbeddedDatabase database) {
        try (Connection connection = connect(database)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(EmbeddedDatabase database, String command) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(command);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
    }
}
