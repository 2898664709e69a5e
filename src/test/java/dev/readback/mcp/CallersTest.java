package dev.readback.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import io.quarkiverse.mcp.server.Cancellation;

class CallersTest {
    @Test
    void whoeverLeavesEndsTheWorkWithinASecond() throws Exception {
        // Given
        AtomicBoolean left = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        Callers.heeded(left::get, () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
            return "";
        }).subscribe().with(done -> {}, told::complete);
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        // When
        left.set(true);
        // Then
        assertTrue(interrupted.await(1, TimeUnit.SECONDS));
        assertInstanceOf(Cancellation.OperationCancellationException.class, told.get(1, TimeUnit.SECONDS));
    }

    @Test
    void whoeverStaysHearsWhatCameOfIt() {
        // Given
        AtomicBoolean left = new AtomicBoolean();
        // When
        String told = Callers.heeded(left::get, () -> "told").await().indefinitely();
        // Then
        assertEquals("told", told);
    }
}
