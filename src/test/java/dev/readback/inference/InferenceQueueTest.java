package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.testsupport.Eventually;

@Timeout(30)
class InferenceQueueTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final CountDownLatch held = new CountDownLatch(1);
    private final InferenceQueue queue = new InferenceQueue(1, 2, Duration.ofSeconds(7));

    @AfterEach
    void close() {
        held.countDown();
        queue.close();
    }

    @Test
    void givesResultsInTheOrderOfTheRuns() {
        // Given
        List<Callable<Integer>> runs = IntStream.range(0, 3).mapToObj(i -> (Callable<Integer>) () -> i).toList();
        // When
        List<Integer> results = queue.runAll(runs);
        // Then
        assertEquals(List.of(0, 1, 2), results);
    }

    @Test
    void takesMoreRunsThanItHasRoomForInTurns() {
        // Given
        List<Callable<Integer>> runs = IntStream.range(0, 8).mapToObj(i -> (Callable<Integer>) () -> i).toList();
        // When
        List<Integer> results = queue.runAll(runs);
        // Then
        assertEquals(IntStream.range(0, 8).boxed().toList(), results);
    }

    @Test
    void refusesAtOnceWhatFindsNoRoomAndSaysWhenToComeBack() {
        // Given
        occupy(2);
        // When
        var thrown = assertThrows(ProblemException.class, () -> queue.runAll(List.of(() -> 1, () -> 2)));
        // Then
        assertEquals(ProblemType.BUSY, thrown.type());
        assertEquals(Optional.of(Duration.ofSeconds(7)), thrown.retryAfter());
        assertTrue(thrown.getMessage().contains("readback.inference.queue"));
    }

    @Test
    void takesNoRoomForWhatItRefuses() {
        // Given
        occupy(2);
        assertThrows(ProblemException.class, () -> queue.runAll(List.of(() -> 1, () -> 2)));
        // When
        int length = queue.length();
        // Then
        assertEquals(2, length);
    }

    @Test
    void returnsItsRoomAfterFailures() {
        // Given
        Callable<Object> failing = () -> {
            throw new IllegalArgumentException("as intended");
        };
        // When
        var thrown = assertThrows(IllegalStateException.class, () -> queue.runAll(List.of(failing, failing, failing)));
        // Then
        assertEquals("as intended", thrown.getCause().getMessage());
        Eventually.within(SOON, () -> queue.length() == 0, () -> queue.length() + " places are still taken");
    }

    @Test
    void patientWorkWaitsForRoom() throws Exception {
        // Given
        occupy(3);
        var patient = CompletableFuture.supplyAsync(() -> queue.runPatiently(() -> "at last"), runnable -> thread(runnable));
        // When
        held.countDown();
        // Then
        assertEquals("at last", patient.get(SOON.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void patientRunsWaitForRoomAndComeBackInOrderHoweverMany() throws Exception {
        // Given
        occupy(3);
        List<Callable<Integer>> runs = IntStream.range(0, 8).mapToObj(i -> (Callable<Integer>) () -> i).toList();
        var patient = CompletableFuture.supplyAsync(() -> queue.runAllPatiently(runs), runnable -> thread(runnable));
        // When
        held.countDown();
        // Then
        assertEquals(IntStream.range(0, 8).boxed().toList(), patient.get(SOON.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void servesFirstComeFirst() throws Exception {
        // Given
        var order = new StringBuffer();
        occupy(1);
        var first = submitted(() -> order.append("first "));
        Eventually.within(SOON, () -> queue.length() == 2, () -> "the first does not wait");
        var second = submitted(() -> order.append("second"));
        Eventually.within(SOON, () -> queue.length() == 3, () -> "the second does not wait");
        // When
        held.countDown();
        // Then
        CompletableFuture.allOf(first, second).get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertEquals("first second", order.toString());
    }

    @Test
    void closingLetsNobodyWaitForEver() {
        // Given
        occupy(1);
        var waiting = submitted(() -> "never");
        Eventually.within(SOON, () -> queue.length() == 2, () -> "nothing waits");
        // When
        queue.close();
        // Then
        var thrown = assertThrows(ExecutionException.class, () -> waiting.get(5, TimeUnit.SECONDS));
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
    }

    @Test
    void closingLetsNobodyWaitForRoom() {
        // Given
        occupy(3);
        var patient = CompletableFuture.supplyAsync(() -> queue.runPatiently(() -> "never"), InferenceQueueTest::thread);
        // When
        CompletableFuture.runAsync(queue::close, InferenceQueueTest::thread);
        // Then
        var thrown = assertThrows(ExecutionException.class, () -> patient.get(5, TimeUnit.SECONDS));
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
    }

    @Test
    void whoComesAfterClosingHearsWhatThoseHeardWhoWaited() {
        // Given
        queue.close();
        // When
        var thrown = assertThrows(IllegalStateException.class, () -> queue.runAll(List.of(() -> 1, () -> 2)));
        // Then
        assertEquals("Readback is stopping", thrown.getMessage());
        assertEquals(0, queue.length());
    }

    @Test
    void whoIsInterruptedInterruptsTheRunUnderWay() throws Exception {
        // Given
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Thread caller = new Thread(() -> queue.runAll(List.of(() -> {
            begun.countDown();
            try {
                return held.await(1, TimeUnit.MINUTES);
            } finally {
                ended.countDown();
            }
        })));
        caller.setUncaughtExceptionHandler((thread, left) -> {});
        caller.start();
        begun.await();
        // When
        caller.interrupt();
        // Then
        assertTrue(ended.await(5, TimeUnit.SECONDS));
        Eventually.within(SOON, () -> queue.length() == 0, () -> queue.length() + " places are still taken");
    }

    @Test
    void theNextRunDoesNotFindTheInterruptOfTheOneBefore() throws Exception {
        // Given
        whoIsInterruptedInterruptsTheRunUnderWay();
        // When
        Callable<Boolean> next = () -> Thread.currentThread().isInterrupted();
        boolean interrupted = queue.runAll(List.of(next)).get(0);
        // Then
        assertFalse(interrupted);
    }

    @Test
    void patientWorkThatIsInterruptedStopsWaitingForRoom() throws Exception {
        // Given
        occupy(3);
        var left = new CountDownLatch(1);
        Thread patient = new Thread(() -> queue.runPatiently(() -> "never"));
        patient.setUncaughtExceptionHandler((thread, thrown) -> left.countDown());
        patient.start();
        // When
        patient.interrupt();
        // Then
        assertTrue(left.await(5, TimeUnit.SECONDS));
        assertEquals(3, queue.length());
    }

    /** Fills {@code places}: one run that is held and others behind it. */
    private void occupy(int places) {
        var started = new CountDownLatch(1);
        submitted(() -> {
            started.countDown();
            return held.await(1, TimeUnit.MINUTES);
        });
        Eventually.within(SOON, () -> started.getCount() == 0, () -> "the worker did not start");
        for (int i = 1; i < places; i++)
            submitted(() -> null);
        Eventually.within(SOON, () -> queue.length() == places, () -> queue.length() + " of " + places + " places taken");
    }

    private <T> CompletableFuture<T> submitted(Callable<T> run) {
        return CompletableFuture.supplyAsync(() -> queue.runAll(List.of(run)).get(0), InferenceQueueTest::thread);
    }

    private static void thread(Runnable runnable) {
        Thread thread = new Thread(runnable, "caller");
        thread.setDaemon(true);
        thread.start();
    }
}
