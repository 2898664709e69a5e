package dev.readback.quiz.taking;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.readback.platform.Transactions;

/**
 * Hands in the attempts whose time is up and whose learners have gone. Every replica looks; an attempt is graded by whichever
 * locks it first. One at a time, on a thread of its own: a class whose time is up together leaves the others their share.
 */
@ApplicationScoped
class ClosingTime {
    private static final Logger LOG = Logger.getLogger(ClosingTime.class);
    private static final int AT_A_TIME = 500;

    private final AttemptStore store;
    private final Attempts attempts;
    private final Transactions transactions;
    private final TakingConfig config;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(task -> new Thread(task, "closing-time"));

    ClosingTime(AttemptStore store, Attempts attempts, Transactions transactions, TakingConfig config, Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        long every = config.closeEvery().toMillis();
        thread.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void look() {
        try {
            List<String> overdue = transactions.commit(() -> store.overdue(clock.instant(), config.grace(), AT_A_TIME));
            for (String attempt : overdue) {
                if (thread.isShutdown()) return;
                close(attempt);
            }
        } catch (RuntimeException failed) {
            later(failed);
        }
    }

    /** One that cannot be graded holds up no other. */
    private void close(String attemptId) {
        try {
            attempts.close(attemptId);
        } catch (RuntimeException failed) {
            later(failed);
        }
    }

    private void later(RuntimeException failed) {
        if (!thread.isShutdown()) LOG.warnf("attempts whose time is up stay open for now: %s", failed.getClass().getSimpleName());
    }
}
