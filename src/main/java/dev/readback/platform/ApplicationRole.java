package dev.readback.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;

/**
 * The role that Readback works as: it owns the one database and has no rights beyond.
 *
 * @param password of the role
 */
record ApplicationRole(Secret password) {
    /** Of the role, and of the database that it owns. */
    static final String NAME = "readback";

    /** Makes what is missing, and gives the role its password, so that a password file may be replaced. */
    void ensure(Connection superuser) throws SQLException {
        if (isMissing(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            execute(superuser, "CREATE ROLE readback LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS");
        }
        // Hashed on this side: the password itself is never part of a statement.
        superuser.unwrap(PGConnection.class).alterUserPassword(NAME, password.value().toCharArray(), "scram-sha-256");
        if (isMissing(superuser, "SELECT 1 FROM pg_database WHERE datname = ?")) {
            execute(superuser, "CREATE DATABASE readback OWNER readback");
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (ResultSet result = statement.executeQuery()) {
                return !result.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
