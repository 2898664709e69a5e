package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.testsupport.PackagedReadback;

/** Promise P32: nobody else on the host opens the embedded database. */
class EmbeddedClosedIT {
    @TempDir
    static Path directory;
    private static Path home;
    private static PackagedReadback readback;

    @BeforeAll
    static void start() {
        home = directory.resolve("home");
        readback = PackagedReadback.start(home);
    }

    @AfterAll
    static void stop() {
        readback.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "readback", "root", "nobody"})
    void refusesLoginWithoutPassword(String role) {
        // Given
        String url = url("postgres");
        // When
        var thrown = assertThrows(SQLException.class, () -> DriverManager.getConnection(url, role, null));
        // Then
        assertEquals("08004", thrown.getSQLState(), thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "readback", "root", "nobody"})
    void refusesLoginWithWrongPassword(String role) {
        // Given
        String url = url("postgres");
        // When
        var thrown = assertThrows(SQLException.class, () -> DriverManager.getConnection(url, role, "postgres"));
        // Then
        assertEquals("28P01", thrown.getSQLState(), thrown.getMessage());
    }

    @ParameterizedTest
    @MethodSource("otherAddressesOfThisMachine")
    void refusesConnectionToAnotherAddress(InetAddress address) throws IOException {
        // Given
        var server = new InetSocketAddress(address, readback.server().port());
        try (Socket socket = new Socket()) {
            // When
            var thrown = assertThrows(ConnectException.class, () -> socket.connect(server, 2000));
            // Then
            assertFalse(socket.isConnected(), thrown.getMessage());
        }
    }

    static Stream<InetAddress> otherAddressesOfThisMachine() throws IOException {
        Stream<InetAddress> real = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress());
        return Stream.concat(real, Stream.of(InetAddress.getByName("127.0.0.2"), InetAddress.getByName("::1")));
    }

    @Test
    void opensNoLocalSocket() {
        // Given
        String name = ".s.PGSQL." + readback.server().port();
        // When
        var found = Stream.of("/tmp", "/var/run/postgresql", "/run/postgresql", home.resolve("postgres").toString())
                .map(place -> Path.of(place, name)).filter(Files::exists).toList();
        // Then
        assertEquals(List.of(), found);
    }

    @Test
    void trustsNobodyByItsRules() throws Exception {
        // Given
        var rules = new TreeMap<String, String>();
        // When
        try (Connection superuser = login("postgres");
                ResultSet rows = superuser.createStatement().executeQuery(
                        "SELECT type || ' ' || coalesce(address, ''), auth_method FROM pg_hba_file_rules")) {
            while (rows.next())
                rules.put(rows.getString(1), rows.getString(2));
        }
        // Then
        assertEquals(
                Map.of("local ", "reject", "host 127.0.0.1", "scram-sha-256", "host ::1", "scram-sha-256", "host all", "reject"),
                rules);
    }

    @ParameterizedTest
    @CsvSource({"postgres, rwx------", "postgres/pg_hba.conf, rw-------", "secrets, rwx------", "secrets/postgres, rw-------",
            "secrets/readback, rw-------", "postgres-programs, rwx------", "., rwx------"})
    void keepsItsFilesFromOthers(String path, String permissions) throws IOException {
        // Given
        Path file = home.resolve(path);
        // When
        String actual = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        // Then
        assertEquals(permissions, actual);
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "listen_addresses, 127.0.0.1",
            "max_connections, 40",
            "max_wal_size, 256MB", "shared_buffers, 64MB", "lc_collate, C", "server_encoding, UTF8",
            "password_encryption, scram-sha-256"})
    void runsWithSettingsThatKeepWhatWasAcknowledged(String setting, String expected) throws Exception {
        // Given
        String query = setting.startsWith("lc_")
                ? "SELECT datcollate FROM pg_database WHERE datname = 'readback'"
                : "SHOW " + setting;
        // When
        String actual = answer("readback", query);
        // Then
        assertEquals(expected, actual);
    }

    @Test
    void givesTheApplicationNoRightsBeyondItsDatabase() throws Exception {
        // Given
        String query = "SELECT concat_ws(',', rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls)"
                + " FROM pg_roles WHERE rolname = current_user";
        // When
        String rights = answer("readback", query);
        // Then
        assertEquals("f,f,f,f,f", rights);
    }

    private static String answer(String role, String query) throws Exception {
        try (Connection connection = login(role); ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection login(String role) throws Exception {
        return DriverManager.getConnection(url("readback"), role, Files.readString(home.resolve("secrets").resolve(role)));
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + readback.server().port() + "/" + database;
    }
}
