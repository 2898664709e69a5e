package dev.readback.inference;

import java.util.function.Supplier;

/** Notes how long model runs take. */
@FunctionalInterface
public interface RunTimer {
    /** Notes nothing. */
    RunTimer NONE = (model, nanos) -> {};

    void took(String model, long nanos);

    /** Runs {@code run} and notes its time, also when it fails. */
    default <T> T time(String model, Supplier<T> run) {
        long start = System.nanoTime();
        try {
            return run.get();
        } finally {
            took(model, System.nanoTime() - start);
        }
    }
}
