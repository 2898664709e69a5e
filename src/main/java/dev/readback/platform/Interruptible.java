package dev.readback.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Work that ends when whoever waits for it leaves. */
public final class Interruptible {
    private Interruptible() {
    }

    /** Runs {@code work} on a worker; cancelling interrupts it, so that its model runs give their places back. */
    public static <T> Uni<T> work(Callable<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            AtomicBoolean over = new AtomicBoolean();
            FutureTask<Void> task = new FutureTask<>(() -> {
                try {
                    emitter.complete(work.call());
                } catch (Exception failure) {
                    if (!over.get()) emitter.fail(failure);
                }
                return null;
            });
            emitter.onTermination(() -> {
                over.set(true);
                task.cancel(true);
            });
            Infrastructure.getDefaultWorkerPool().execute(task);
        });
    }
}
