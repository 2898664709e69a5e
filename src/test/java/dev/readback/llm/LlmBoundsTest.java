package dev.readback.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.readback.answering.Answer;
import dev.readback.answering.Answerer;
import dev.readback.answering.InsteadOf;
import dev.readback.article.Article;
import dev.readback.llm.FakeServer.Part;
import dev.readback.platform.StartRefused;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.Eventually;

/** What is sent, and when nothing is. */
class LlmBoundsTest {
    private static final Article ARTICLE = ArticleSample.LIGHTHOUSE.article();
    private static final String QUESTION = "When was the lighthouse built?";
    private static final String REPLY = GuestMatrixTest
            .claims(GuestMatrixTest.claim("The lighthouse on Skerry Rock was built in 1844.", "built in 1844"));

    /** Stands still until it is set. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void sendsKeyModelSchemaAndLimitToTheConfiguredAddress() {
        // Given
        try (FakeServer server = new FakeServer(FakeServer.saying(REPLY))) {
            Answerer answerer = TestLlm.at(server.address()).answerer();
            // When
            answerer.answer(ARTICLE, QUESTION);
            // Then
            FakeServer.Asked asked = server.asked().get(0);
            JsonNode body = asked.body();
            assertEquals("/v1/chat/completions", asked.path());
            assertEquals("Bearer " + TestLlm.KEY, asked.authorization());
            assertEquals(List.of(TestLlm.MODEL, "500", "true", "json_schema"),
                    List.of(body.path("model").asText(), body.path("max_tokens").asText(), body.path("stream").asText(),
                            body.path("response_format").path("type").asText()));
            assertFalse(body.has("tools"));
            assertEquals(2, body.path("messages").size());
            assertTrue(asked.user().contains(QUESTION));
        }
    }

    @Test
    void leavesAServerAloneForAsLongAsItAsks() {
        // Given
        HandClock clock = new HandClock();
        try (FakeServer server = new FakeServer(FakeServer.refusing(429, "7"))) {
            Answerer answerer = TestLlm.at(server.address()).answerer(clock, verdict -> {});
            answerer.answer(ARTICLE, QUESTION);
            clock.now = clock.now.plusSeconds(6);
            answerer.answer(ARTICLE, QUESTION);
            int asked = server.asked().size();
            clock.now = clock.now.plusSeconds(1);
            // When
            answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(List.of(1, 2), List.of(asked, server.asked().size()));
        }
    }

    @Test
    void asksNoMoreForAWhileAfterFailuresInARow() {
        // Given
        try (FakeServer server = new FakeServer(FakeServer.refusing(500, ""))) {
            Answerer answerer = TestLlm.at(server.address()).failures(3).answerer();
            for (int i = 0; i < 3; i++)
                answerer.answer(ARTICLE, QUESTION);
            // When
            Answer answer = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, LlmFailure.RESTING.reason())), answer.insteadOf());
            assertEquals(3, server.asked().size());
        }
    }

    @Test
    void leavesAServerAloneThatAlwaysAnswersInProse() {
        // Given
        try (FakeServer server = new FakeServer(FakeServer.saying("The lighthouse was built in 1844."))) {
            Answerer answerer = TestLlm.at(server.address()).failures(3).answerer();
            for (int i = 0; i < 3; i++)
                answerer.answer(ARTICLE, QUESTION);
            // When
            Answer answer = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, LlmFailure.RESTING.reason())), answer.insteadOf());
            assertEquals(3, server.asked().size());
        }
    }

    @Test
    void countsTheTokensOfAReplyThatBrokeOff() {
        // Given
        HandClock clock = new HandClock();
        try (FakeServer server = new FakeServer(FakeServer.cutting(REPLY))) {
            Answerer answerer = TestLlm.at(server.address()).tokensPerHour(120).answerer(clock, verdict -> {});
            answerer.answer(ARTICLE, QUESTION);
            // When
            Answer spent = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, LlmFailure.SPENT.reason())), spent.insteadOf());
        }
    }

    @Test
    void countsNothingForWhatWasRefused() {
        // Given
        HandClock clock = new HandClock();
        try (FakeServer server = new FakeServer(FakeServer.refusing(500, ""))) {
            Answerer answerer = TestLlm.at(server.address()).tokensPerHour(120).answerer(clock, verdict -> {});
            answerer.answer(ARTICLE, QUESTION);
            // When
            Answer refused = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, LlmFailure.FAULTY.reason())), refused.insteadOf());
        }
    }

    @Test
    void asksAgainWhenTheServerHasHadItsRest() {
        // Given
        AtomicBoolean well = new AtomicBoolean();
        Part part = (exchange, asked) -> (well.get() ? FakeServer.saying(REPLY) : FakeServer.refusing(500, "")).play(exchange,
                asked);
        try (FakeServer server = new FakeServer(part)) {
            ChatLine line = TestLlm.at(server.address()).failures(2).pause(Duration.ofSeconds(1)).llm(Clock.systemUTC()).line();
            List<LlmFailure> before = Stream.of(1, 2, 3).map(time -> failure(line)).toList();
            well.set(true);
            // When
            Eventually.within(Duration.ofSeconds(10), () -> replies(line), () -> "still resting");
            // Then
            assertEquals(List.of(LlmFailure.FAULTY, LlmFailure.FAULTY, LlmFailure.RESTING), before);
        }
    }

    private static boolean replies(ChatLine line) {
        try {
            return line.ask("answer", "s", "u", ResponseFormat.TEXT, ClaimsReply.class).usable().size() == 1;
        } catch (LlmException failed) {
            return false;
        }
    }

    private static LlmFailure failure(ChatLine line) {
        return assertThrows(LlmException.class, () -> line.ask("answer", "s", "u", ResponseFormat.TEXT, ClaimsReply.class))
                .failure();
    }

    @Test
    void asksNoMoreAtOnceThanIsAllowed() {
        // Given
        try (FakeServer server = new FakeServer(FakeServer.stalling("{"))) {
            Answerer answerer = TestLlm.at(server.address()).atOnce(1).answerer();
            Thread first = new Thread(() -> answerer.answer(ARTICLE, QUESTION));
            first.start();
            Eventually.within(Duration.ofSeconds(5), () -> server.asked().size() == 1, () -> "nobody asked");
            // When
            Answer second = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, LlmFailure.BUSY.reason())), second.insteadOf());
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void asksNoMoreThanTheTokensOfAnHourAllow() {
        // Given
        HandClock clock = new HandClock();
        try (FakeServer server = new FakeServer(FakeServer.saying(REPLY))) {
            Answerer answerer = TestLlm.at(server.address()).tokensPerHour(120).answerer(clock, verdict -> {});
            answerer.answer(ARTICLE, QUESTION);
            // When
            Answer spent = answerer.answer(ARTICLE, QUESTION);
            clock.now = clock.now.plus(Duration.ofHours(1));
            Answer later = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, LlmFailure.SPENT.reason())), spent.insteadOf());
            assertEquals(Optional.empty(), later.insteadOf());
        }
    }

    @Test
    void sendsOfALongArticleWhatFitsTheQuestion() {
        // Given
        Article article = ArticleSample.LONG.article();
        try (FakeServer server = new FakeServer(FakeServer.saying("{\"claims\":[]}"))) {
            Answerer answerer = TestLlm.at(server.address()).answerer();
            // When
            answerer.answer(article, "Who stole the golden compass?");
            // Then
            String user = server.asked().get(0).user();
            assertTrue(user.contains("Bartholomew Quill stole the golden compass from the museum."));
            assertTrue(user.length() < article.text().length() / 4, () -> "sent " + user.length());
        }
    }

    @Test
    void isAbsentWithoutAnAddress() {
        // Given
        TestLlm config = TestLlm.at(URI.create("http://localhost:1/v1")).nowhere();
        // When
        Optional<Llm> llm = Llm.of(config, Clock.systemUTC(), new SimpleMeterRegistry());
        // Then
        assertTrue(llm.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x/v1", "file:///etc/passwd", "localhost:8080", "http:///v1", "http://me:secret@x/v1"})
    void refusesToStartWithAnAddressThatIsNone(String address) {
        // Given
        TestLlm config = TestLlm.at(URI.create(address));
        // When
        var thrown = assertThrows(StartRefused.class, () -> config.llm(Clock.systemUTC()));
        // Then
        assertTrue(thrown.getMessage().startsWith("readback.llm.base-url must be"), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("secret"));
    }

    @Test
    void refusesToStartWithoutAModel() {
        // Given
        TestLlm config = TestLlm.at(URI.create("http://localhost:1/v1")).model(null);
        // When
        var thrown = assertThrows(StartRefused.class, () -> config.llm(Clock.systemUTC()));
        // Then
        assertTrue(thrown.getMessage().contains("readback.llm.model"), thrown.getMessage());
    }

    @Test
    void countsCallsAndTokens() {
        // Given
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (FakeServer server = new FakeServer(FakeServer.saying(REPLY))) {
            Llm llm = Llm.of(TestLlm.at(server.address()), Clock.systemUTC(), meters).orElseThrow();
            // When
            llm.answerer(dev.readback.retrieval.TestRetrieval::of).ask(ARTICLE, QUESTION);
            // Then
            assertEquals(1, meters.get("readback.llm.calls").tag("outcome", "ok").timer().count());
            assertEquals(List.of(100.0, 20.0), Stream.of("in", "out")
                    .map(way -> meters.get("readback.llm.tokens").tag("direction", way).counter().count()).toList());
        }
    }
}
