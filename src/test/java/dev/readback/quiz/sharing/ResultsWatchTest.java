package dev.readback.quiz.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.readback.quiz.QuizSample;

class ResultsWatchTest {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private final Hand clock = new Hand();
    private String now = "a";

    @Test
    void tellsResultsAtFirstAndAfterEveryChange() {
        // Given
        ResultsWatch watch = watch("");
        List<String> told = new ArrayList<>(List.of(told(watch), told(watch)));
        now = "b";
        // When
        told.addAll(List.of(told(watch), told(watch)));
        // Then
        assertEquals(List.of("results", "", "results", ""), told);
        assertEquals("b", watch.mark());
    }

    @Test
    void tellsWhoKnowsEverythingOnlyThatItIsThere() {
        // Given
        ResultsWatch watch = watch("a");
        // When
        List<String> told = List.of(told(watch), told(watch));
        // Then
        assertEquals(List.of("heartbeat", ""), told);
        assertEquals("a", watch.mark());
    }

    @Test
    void isNeverSilentForLongerThanAHeartbeat() {
        // Given
        ResultsWatch watch = watch("");
        told(watch);
        clock.at = clock.at.plus(HEARTBEAT.minusMillis(1));
        String early = told(watch);
        clock.at = clock.at.plusMillis(1);
        // When
        String late = told(watch);
        // Then
        assertEquals(List.of("", "heartbeat"), List.of(early, late));
    }

    private ResultsWatch watch(String mark) {
        return new ResultsWatch(mark,
                known -> known.equals(now)
                        ? Optional.empty()
                        : Optional.of(new ClassBook.Page(now, ClassResults.of(QuizSample.quiz("article"), List.of()))),
                HEARTBEAT, clock);
    }

    private static String told(ResultsWatch watch) {
        return watch.look().map(ResultsEvent::name).orElse("");
    }

    /** A clock that tests move. */
    private static final class Hand extends Clock {
        private Instant at = Instant.parse("2026-11-26T09:00:00Z");

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
