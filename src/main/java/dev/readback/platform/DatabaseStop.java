package dev.readback.platform;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops the embedded database when the process ends, after the application, which may still have something to write.
 *
 * @param applicationStopped counted down by the application
 */
record DatabaseStop(EmbeddedDatabase database, CountDownLatch applicationStopped) implements Runnable {
    @Override
    public void run() {
        try {
            // An application that hangs must not keep the database from stopping in order.
            applicationStopped.await(OrderlyStop.PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
        database.address().asProperties().keySet().forEach(System::clearProperty);
    }
}
