package dev.readback.platform;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Where Readback starts. Without a JDBC URL in the environment or among the system properties it starts its own database and
 * tells Quarkus how to reach it; a URL that stands in a properties file only is not seen here. At the end the application
 * stops first and the database second.
 */
@QuarkusMain
public final class Main {
    private static final Logger LOG = Logger.getLogger(Main.class);

    private Main() {
    }

    public static void main(String... args) {
        CountDownLatch applicationStopped = new CountDownLatch(1);
        // Before there is anything to leave behind. In development mode it is Quarkus that ends the process.
        if (LaunchMode.current() == LaunchMode.NORMAL) StopSignals.handle(new OrderlyStop(applicationStopped));
        try {
            ReadbackHome home = ReadbackHome.ofThisProcess();
            NativeLibraries.keepLocal(home);
            if (givenUrl().isPresent()) {
                LOG.info("using the database given by " + DatabaseAddress.URL_PROPERTY);
            } else {
                startDatabase(home, applicationStopped);
            }
        } catch (StartRefused e) {
            print(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(null, (code, cause) -> {
            applicationStopped.countDown();
            if (cause != null) report(cause);
            // Not System.exit: a reload in development mode ends the application as well.
            ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, cause);
        }, args);
    }

    /** With a handler of our own Quarkus leaves it to us to tell why it has not started. */
    private static void report(Throwable cause) {
        FailedStart.inOneLine(cause).ifPresentOrElse(Main::print, () -> LOG.error("Readback cannot start", cause));
    }

    /** The log may not be set up yet, and the person who starts Readback looks here. */
    private static void print(String reason) {
        System.err.println("Readback cannot start: " + reason);
    }

    /** After a reload in development mode this is the address of the database that is already running. */
    private static Optional<String> givenUrl() {
        return Stream.of(System.getProperty(DatabaseAddress.URL_PROPERTY), System.getenv("QUARKUS_DATASOURCE_JDBC_URL"))
                .filter(url -> url != null && !url.isBlank()).findFirst();
    }

    private static void startDatabase(ReadbackHome home, CountDownLatch applicationStopped) {
        EmbeddedDatabase database = EmbeddedDatabase.start(home);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(new DatabaseStop(database, applicationStopped), "embedded-database-stop"));
        database.address().asProperties().forEach(System::setProperty);
        LOG.infof("using the embedded database in %s, %s", home.data(), database.address());
    }
}
