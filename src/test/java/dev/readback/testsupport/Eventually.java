package dev.readback.testsupport;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits on a condition, for what happens in another process and reports nothing. */
public final class Eventually {
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private Eventually() {
    }

    /** @param otherwise what the test says when the condition has not come true in time */
    public static void within(Duration deadline, BooleanSupplier condition, Supplier<String> otherwise) {
        long end = System.nanoTime() + deadline.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) fail("not within " + deadline.toSeconds() + " s: " + otherwise.get());
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
