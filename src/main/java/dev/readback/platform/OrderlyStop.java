package dev.readback.platform;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

import io.quarkus.runtime.Quarkus;

/** Stops the application, which ends the process when it has stopped. Who asks twice, or waits too long, ends it at once. */
public final class OrderlyStop implements IntConsumer {
    /** Longer than {@code quarkus.shutdown.timeout}. */
    static final long PATIENCE_SECONDS = 40;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private final CountDownLatch applicationStopped;
    private final AtomicBoolean asked = new AtomicBoolean();

    /** @param applicationStopped counted down by the application */
    OrderlyStop(CountDownLatch applicationStopped) {
        this.applicationStopped = applicationStopped;
    }

    /** Whether this process has been told to stop. Streams without an end of their own end then: a stop waits for open requests. */
    public static boolean hasBegun() {
        return BEGUN.get();
    }

    @Override
    public void accept(int exitCode) {
        BEGUN.set(true);
        if (asked.getAndSet(true) || !stopsInTime(exitCode)) System.exit(exitCode);
    }

    /** Asks every second: an application that is just about to start forgets what it was asked before. */
    private boolean stopsInTime(int exitCode) {
        try {
            for (int second = 0; second < PATIENCE_SECONDS; second++) {
                Quarkus.asyncExit(exitCode);
                if (applicationStopped.await(1, TimeUnit.SECONDS)) return true;
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
