package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.readback.inference.InferenceQueue;

class InterruptibleTest {
    /** One run is under way and does not heed the interrupt; those behind it never begin. */
    @Test
    void whoLeavesGivesBackThePlacesOfRunsNotYetBegun() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        Callable<Integer> run = () -> {
            begun.countDown();
            awaitUninterruptibly(released);
            return 1;
        };
        try (InferenceQueue queue = new InferenceQueue(1, 8, Duration.ofSeconds(1))) {
            var waiting = Interruptible.work(() -> {
                try {
                    return queue.runAll(List.of(run, run, run, run));
                } finally {
                    left.countDown();
                }
            }).subscribe().with(done -> {}, failed -> {});
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            // When
            waiting.cancel();
            // Then
            boolean inTime = left.await(1, TimeUnit.SECONDS);
            int length = queue.length();
            released.countDown();
            assertTrue(inTime);
            assertEquals(1, length);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0)
            Thread.onSpinWait();
    }
}
