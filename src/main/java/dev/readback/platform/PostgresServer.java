package dev.readback.platform;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;

/** One run of the bundled PostgreSQL server, from its start to its stop. */
final class PostgresServer {
    static final String SUPERUSER = "postgres";
    /** Any free port. A fixed one could reach a server that is not ours. */
    static final int ANY_PORT = 0;

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedPostgres library;
    private final ProcessHandle process;

    private PostgresServer(EmbeddedPostgres library, ProcessHandle process) {
        this.library = library;
        this.process = process;
    }

    /**
     * Sets the data directory up when it is empty, and returns when the server answers.
     *
     * @param patience how long to wait for the answer; the library waits that long even if the server has failed at once
     */
    static PostgresServer start(ReadbackHome home, Secret superuser, int port, Duration patience) throws IOException {
        ServerPrograms programs = new ServerPrograms(home.programs());
        programs.prepare();
        System.setProperty("ot.epg.working-dir", programs.scratch().toString());
        // The library remembers where it has unpacked to by resolver: a new one keeps each home to its own programs.
        PgBinaryResolver bundled = (system, machine) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        unpack(programs, bundled);
        programs.startWithoutEnvironment();
        EmbeddedPostgres library = builder(home, superuser).setPgBinaryResolver(bundled)
                .setOverrideWorkingDirectory(programs.directory().toFile()).setPort(port).setPGStartupWait(patience).start();
        return new PostgresServer(library, new Leftovers(home, STOP_PATIENCE).orphan()
                .orElseThrow(() -> new IOException("the database server ended as soon as it had started")));
    }

    /** The library unpacks only on its way to a start: this one ends before anything is started. */
    private static void unpack(ServerPrograms programs, PgBinaryResolver bundled) throws IOException {
        EmbeddedPostgres.Builder onlyUnpacking = EmbeddedPostgres.builder().setPgBinaryResolver(bundled)
                .setOverrideWorkingDirectory(programs.directory().toFile()).setDataDirectory(programs.seemingData())
                .setCleanDataDirectory(false).setDataDirectoryCustomizer(unpacked -> {
                    throw new Unpacked();
                });
        try {
            onlyUnpacking.start();
            throw new IllegalStateException("a server was started where programs were only to be unpacked");
        } catch (Unpacked asWanted) {
            LOG.debug("the database server's programs are unpacked");
        }
    }

    private static EmbeddedPostgres.Builder builder(ReadbackHome home, Secret superuser) {
        var builder = EmbeddedPostgres.builder().setDataDirectory(home.data()).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setErrorRedirector(Redirect.appendTo(home.serverLog().toFile()))
                .setOutputRedirector(Redirect.appendTo(home.serverLog().toFile()))
                // Locale C: an update of the operating system cannot change the order of an index.
                .setLocaleConfig("locale", "C").setLocaleConfig("pwfile", superuser.file().toString())
                .setConnectConfig("password", superuser.value())
                // Should another server ever answer on this port, it does not get the password to read.
                .setConnectConfig("requireAuth", "scram-sha-256")
                .setDataDirectoryCustomizer((File directory) -> HostBasedAuthentication.writeTo(directory.toPath()));
        ServerSettings.REQUIRED.expected().forEach(builder::setServerConfig);
        return builder;
    }

    private static final class Unpacked extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unpacked() {
            super(null, null, false, false);
        }
    }

    int port() {
        return library.getPort();
    }

    /** The server itself, not the tool that started it. */
    ProcessHandle process() {
        return process;
    }

    DataSource asSuperuser(String database) {
        return library.getDatabase(SUPERUSER, database);
    }

    /** The library waits five seconds and does not tell whether it was enough. */
    void stop() throws IOException {
        library.close();
        try {
            process.onExit().get(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warnf("the database server has not stopped in time and is left running, pid=%d", process.pid());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException("could not watch the database server", e);
        }
    }
}
