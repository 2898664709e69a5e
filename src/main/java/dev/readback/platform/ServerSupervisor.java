package dev.readback.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/**
 * Starts the server again when it ends by itself. Meanwhile connections fail, and readiness with them. Between attempts it
 * waits one second, then twice as long each time up to {@link RestartPause#LONGEST}.
 */
final class ServerSupervisor implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ServerSupervisor.class);

    private final Callable<PostgresServer> restart;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::supervise, "embedded-database-supervisor");
    private volatile PostgresServer server;

    /** @param restart starts the server again where it was */
    ServerSupervisor(PostgresServer server, Callable<PostgresServer> restart) {
        this.server = server;
        this.restart = restart;
        thread.setDaemon(true);
        thread.start();
    }

    private void supervise() {
        RestartPause pause = RestartPause.FIRST;
        try {
            while (true) {
                long started = System.nanoTime();
                server.process().onExit().get();
                pause = pause.after(Duration.ofNanos(System.nanoTime() - started));
                while (!restarted(pause))
                    pause = pause.doubled();
            }
        } catch (InterruptedException e) {
            // This is how close() ends the thread.
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.error("the database server cannot be watched, and will not be started again when it ends", e);
        }
    }

    private boolean restarted(RestartPause pause) throws InterruptedException {
        if (closing.getCount() == 0) throw new InterruptedException();
        LOG.errorf("the database server is down, starting it again in seconds=%d", pause.length().toSeconds());
        if (closing.await(pause.length().toMillis(), TimeUnit.MILLISECONDS)) throw new InterruptedException();
        try {
            server.stop();
            server = restart.call();
            LOG.info("the database server is up again");
            return true;
        } catch (Exception e) {
            // Whatever it is, the next attempt may succeed, and there is nobody else to try it.
            LOG.error("the database server could not be started again", e);
            return false;
        }
    }

    /** Stops supervising, then the server. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}
