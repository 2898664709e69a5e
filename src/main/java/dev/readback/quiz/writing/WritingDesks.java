package dev.readback.quiz.writing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import dev.readback.platform.ProblemException;

/** So many places to write a quiz, given away in the order of arrival; who waits too long for one is sent away. */
final class WritingDesks {
    private final Semaphore free;
    private final Duration patience;

    WritingDesks(int desks, Duration patience) {
        if (desks < 1) throw new IllegalArgumentException("readback.quiz.writers must be at least 1, was " + desks);
        this.free = new Semaphore(desks, true);
        this.patience = patience;
    }

    /** @throws ProblemException when no desk becomes free in time */
    <T> T at(Supplier<T> work) {
        if (!sitDown()) {
            throw ProblemException.busy("Too many quizzes are being written at once (readback.quiz.writers); try again later",
                    patience);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean sitDown() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
