package dev.readback.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.answering.Answer;
import dev.readback.answering.Answerer;
import dev.readback.article.Article;
import dev.readback.llm.FakeServer.Part;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.Eventually;

/** TRUST.md, P19 for guests: whoever leaves while a guest is asked frees everything within a second. */
class LeavingTest {
    private static final Article ARTICLE = ArticleSample.LIGHTHOUSE.article();
    private static final String QUESTION = "When was the lighthouse built?";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Silent before its first byte, or after some. */
    @ParameterizedTest
    @ValueSource(strings = {"", "data: {"})
    void theServerIsToldWithinASecond(String said) throws IOException, InterruptedException {
        // Given
        AtomicReference<Throwable> ended = new AtomicReference<>();
        try (SilentServer server = new SilentServer(said)) {
            Thread asking = asking(TestLlm.at(server.address()).timeout(PATIENCE).answerer(), ended);
            assertTrue(server.asked.tryAcquire(10, TimeUnit.SECONDS));
            // When
            asking.interrupt();
            // Then
            assertTrue(server.left.tryAcquire(1, TimeUnit.SECONDS));
            asking.join(1_000);
            assertEquals(Thread.State.TERMINATED, asking.getState());
            assertInstanceOf(CancellationException.class, ended.get());
        }
    }

    @Test
    void leavingIsNoFailureOfTheServer() throws InterruptedException {
        // Given
        AtomicReference<Throwable> ended = new AtomicReference<>();
        AtomicReference<Part> part = new AtomicReference<>(FakeServer.stalling("{"));
        try (FakeServer server = new FakeServer((exchange, asked) -> part.get().play(exchange, asked))) {
            Answerer answerer = TestLlm.at(server.address()).timeout(PATIENCE).failures(2).answerer();
            for (int left = 1; left <= 3; left++) {
                int count = left;
                Thread asking = asking(answerer, ended);
                Eventually.within(Duration.ofSeconds(10), () -> server.asked().size() == count, () -> "nobody asked");
                asking.interrupt();
                asking.join(5_000);
            }
            part.set(FakeServer.saying("{\"claims\":[]}"));
            // When
            Answer answer = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.empty(), answer.insteadOf());
        }
    }

    private static Thread asking(Answerer answerer, AtomicReference<Throwable> ended) {
        Thread asking = new Thread(() -> {
            try {
                answerer.answer(ARTICLE, QUESTION);
            } catch (RuntimeException thrown) {
                ended.set(thrown);
            }
        });
        asking.start();
        return asking;
    }
}
