package dev.readback.inference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import dev.readback.platform.ProblemException;

/**
 * Where model runs wait their turn: first come, first served, few workers, an end to the queue. A caller gets room for all its
 * runs or for none, and is refused at once when there is none.
 */
public final class InferenceQueue implements AutoCloseable {
    private final Semaphore room;
    private final Duration retryAfter;
    private final int limit;
    private final ThreadPoolExecutor workers;

    /**
     * @param workers runs at the same time, at least 1
     * @param queue runs that may wait, at least 1
     * @param retryAfter what a refused caller is told to wait
     */
    public InferenceQueue(int workers, int queue, Duration retryAfter) {
        if (workers < 1) throw new IllegalArgumentException("readback.inference.workers must be at least 1, was " + workers);
        if (queue < 1) throw new IllegalArgumentException("readback.inference.queue must be at least 1, was " + queue);
        this.limit = workers + queue;
        this.room = new Semaphore(limit, true);
        this.retryAfter = retryAfter;
        AtomicInteger number = new AtomicInteger();
        this.workers = new ThreadPoolExecutor(workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "inference-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }, (tooLate, closed) -> ((Run<?>) tooLate).drop());
    }

    /**
     * Runs all of {@code runs} and gives their results in the same order; throws a {@code busy} problem when there is no room. More
     * runs than there will ever be room for are taken in turns. An interrupt ends the waiting with a {@link CancellationException}: runs
     * not yet begun never are, and those under way are interrupted in turn.
     */
    public <T> List<T> runAll(List<? extends Callable<T>> runs) {
        if (runs.size() > limit) {
            List<T> results = new ArrayList<>(runAll(runs.subList(0, limit)));
            results.addAll(runAll(runs.subList(limit, runs.size())));
            return results;
        }
        if (!room.tryAcquire(runs.size())) {
            throw ProblemException.busy("More questions wait than can be answered soon (" + limit
                    + " model runs, readback.inference.queue). Try again in a moment", retryAfter);
        }
        return resultsOf(runs);
    }

    /**
     * Runs all of {@code runs} once there is room, however long that takes, at most as many at once as there are workers. An
     * interrupt ends it as it ends {@link #runAll}.
     */
    public <T> List<T> runAllPatiently(List<? extends Callable<T>> runs) {
        List<T> results = new ArrayList<>(runs.size());
        int turn = workers.getMaximumPoolSize();
        for (int from = 0; from < runs.size(); from += turn) {
            List<? extends Callable<T>> next = runs.subList(from, Math.min(runs.size(), from + turn));
            awaitRoom(next.size());
            results.addAll(resultsOf(next));
        }
        return results;
    }

    private <T> List<T> resultsOf(List<? extends Callable<T>> runs) {
        List<Run<T>> tasks = runs.stream().map(this::submitted).toList();
        List<T> results = new ArrayList<>(tasks.size());
        try {
            for (Run<T> task : tasks)
                results.add(resultOf(task));
        } finally {
            // Whoever is interrupted has left: what still waits for a worker gives its room back at once, the rest when it ends.
            tasks.stream().filter(workers::remove).forEach(task -> room.release());
            tasks.forEach(Run::leave);
        }
        return results;
    }

    /** Runs {@code run} once there is room, however long that takes: for work in the background that nobody waits for. */
    public <T> T runPatiently(Callable<T> run) {
        return runAllPatiently(List.of(run)).get(0);
    }

    private void awaitRoom(int places) {
        try {
            room.acquire(places);
        } catch (InterruptedException interrupted) {
            throw left();
        }
    }

    /** Runs that wait or run at this moment. */
    public int length() {
        return limit - room.availablePermits();
    }

    /**
     * Drops what waits or comes later and lets what runs finish: a run that is still under way when the JVM takes the native
     * library down ends in a crash.
     */
    @Override
    public void close() {
        workers.shutdownNow().forEach(waiting -> ((Run<?>) waiting).drop());
        try {
            if (!workers.awaitTermination(30, TimeUnit.SECONDS)) throw new IllegalStateException("a model run does not end");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Run<T> submitted(Callable<T> work) {
        Run<T> run = new Run<>(work);
        workers.execute(run);
        return run;
    }

    /** Work that gives its room back when it ends, and is not begun once whoever asked for it has left. */
    private final class Run<T> extends FutureTask<T> {
        private Thread worker;
        private boolean isLeft;

        Run(Callable<T> work) {
            super(work);
        }

        @Override
        public void run() {
            if (begins()) super.run();
            else
                room.release();
        }

        @Override
        protected void set(T result) {
            end();
            super.set(result);
        }

        @Override
        protected void setException(Throwable thrown) {
            end();
            super.setException(thrown);
        }

        /** Tells the work to end: it is asked to between the steps of a long run, and nobody waits for what it finds. */
        synchronized void leave() {
            isLeft = true;
            if (worker != null) worker.interrupt();
        }

        /** Never to be begun, as the queue is closed: whoever waits for it hears of it, and whoever waits for room comes on. */
        void drop() {
            room.release();
            cancel(false);
        }

        private synchronized boolean begins() {
            if (!isLeft) worker = Thread.currentThread();
            return !isLeft;
        }

        /** Before anybody hears of the end, so that whoever comes next finds the room; nor must the next run find the interrupt. */
        private synchronized void end() {
            worker = null;
            Thread.interrupted();
            room.release();
        }
    }

    private static <T> T resultOf(Run<T> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            throw left();
        } catch (CancellationException stopped) {
            throw new IllegalStateException("Readback is stopping", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a model run failed", failed.getCause());
        }
    }

    private static CancellationException left() {
        Thread.currentThread().interrupt();
        return new CancellationException("whoever asked has left");
    }
}
