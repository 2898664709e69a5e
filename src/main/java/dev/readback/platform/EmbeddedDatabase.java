package dev.readback.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;

/**
 * Readback's own PostgreSQL server, for an installation without a database of its own. The order of a start matters: the
 * {@link DataDirectoryLock} first, so that nothing of a living Readback is touched; then the {@link Leftovers} of a dead one;
 * then the files; the server last. Its port is random, stays the same until {@link #close()}, and only listens on loopback.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(20);
    /** Enough to replay the log after a crash, which is 256 MB or a little more. */
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private final ReadbackHome home;
    private final DataDirectoryLock lock;
    private final Duration startPatience;
    private final Secret superuser;
    private final Secret application;
    private final int port;
    private final ServerSupervisor supervisor;

    private EmbeddedDatabase(ReadbackHome home, DataDirectoryLock lock, Duration startPatience) throws IOException {
        this.home = home;
        this.lock = lock;
        this.startPatience = startPatience;
        SecureRandom random = new SecureRandom();
        superuser = Secret.in(home.secret(PostgresServer.SUPERUSER), random);
        application = Secret.in(home.secret(ApplicationRole.NAME), random);
        DataDirectory data = new DataDirectory(home.data());
        new Leftovers(home, ORPHAN_PATIENCE).clear();
        data.moveCutStartAside(Clock.systemUTC())
                .ifPresent(aside -> LOG.warnf("an earlier first start was cut; what it left is now in %s", aside));
        data.checkVersion();
        keepOneOlderLog();
        PostgresServer server = launch(PostgresServer.ANY_PORT);
        data.markInitialised();
        port = server.port();
        supervisor = new ServerSupervisor(server, () -> launch(server.port()));
    }

    /**
     * Returns when the server answers and its settings are proved.
     *
     * @throws StartRefused when it cannot, with a message for the person who starts Readback
     */
    public static EmbeddedDatabase start(ReadbackHome chosen) {
        return start(chosen, START_PATIENCE);
    }

    static EmbeddedDatabase start(ReadbackHome chosen, Duration startPatience) {
        DataDirectoryRules.of(System.getProperty("java.io.tmpdir"), System.getProperty("ot.epg.working-dir"))
                .check(chosen.data());
        try {
            ReadbackHome home = chosen.create();
            DataDirectoryLock lock = DataDirectoryLock.take(home);
            try {
                return new EmbeddedDatabase(home, lock, startPatience);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefused("the database in " + chosen.data() + " cannot start: " + e.getMessage() + "; make sure that "
                    + chosen.directory() + " can be written to and has space, or " + ReadbackHome.HOW_TO_CHOOSE, e);
        }
    }

    /** How the application reaches the database: as a role that owns it and has no other rights. */
    public DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + ApplicationRole.NAME + "?requireAuth=scram-sha-256",
                ApplicationRole.NAME,
                application.value());
    }

    /** To be called when nothing uses the database any more. */
    @Override
    public void close() {
        try (lock) {
            supervisor.close();
        } catch (IOException e) {
            throw new UncheckedIOException("could not stop the database in " + home.data(), e);
        }
    }

    private PostgresServer launch(int onPort) throws IOException {
        try {
            new Leftovers(home, ORPHAN_PATIENCE).clear();
            // After a failed attempt the library still holds its own lock in this process, on the file as it was.
            Files.deleteIfExists(home.data().resolve("epg-lock"));
            PostgresServer server = PostgresServer.start(home, superuser, onPort, startPatience);
            prove(server);
            return server;
        } catch (StartRefused e) {
            new Leftovers(home, ORPHAN_PATIENCE).clear();
            throw e;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            // The library reports a failed start as an error of class initialisation, a failed initdb as a runtime exception.
            new Leftovers(home, ORPHAN_PATIENCE).clear();
            throw new StartRefused("PostgreSQL does not start in " + home.data() + "; its log is " + home.serverLog(), e);
        }
    }

    private void prove(PostgresServer server) throws SQLException {
        try (Connection connection = server.asSuperuser("postgres").getConnection()) {
            List<String> differences = ServerSettings.REQUIRED.differences(settings(connection));
            if (!differences.isEmpty()) {
                throw new StartRefused("PostgreSQL in " + home.data() + " runs with settings that could lose data: " + differences
                        + "; remove them from postgresql.auto.conf and postgresql.conf there");
            }
            new ApplicationRole(application).ensure(connection);
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> actual = new HashMap<>();
        try (PreparedStatement show = connection.prepareStatement("SELECT current_setting(?)")) {
            for (String name : ServerSettings.REQUIRED.expected().keySet()) {
                show.setString(1, name);
                try (ResultSet result = show.executeQuery()) {
                    result.next();
                    actual.put(name, result.getString(1));
                }
            }
        }
        return actual;
    }

    private void keepOneOlderLog() throws IOException {
        if (!Files.exists(home.serverLog())) return;
        Files.move(home.serverLog(), home.serverLog().resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
}
