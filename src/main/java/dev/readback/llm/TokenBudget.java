package dev.readback.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/** Counts the tokens of the last hour. */
final class TokenBudget {
    private static final Duration HOUR = Duration.ofHours(1);
    private final OptionalLong perHour;
    private final Clock clock;
    private final Deque<Spent> spent = new ArrayDeque<>();
    private long sum;

    private record Spent(Instant at, long tokens) {}

    /** @param perHour empty for no limit */
    TokenBudget(OptionalLong perHour, Clock clock) {
        this.perHour = perHour;
        this.clock = clock;
    }

    /** Whether anything is left. */
    synchronized boolean isOpen() {
        Instant from = clock.instant().minus(HOUR);
        while (!spent.isEmpty() && !spent.peekFirst().at.isAfter(from))
            sum -= spent.removeFirst().tokens;
        return perHour.isEmpty() || sum < perHour.getAsLong();
    }

    synchronized void spend(long tokens) {
        if (perHour.isEmpty()) return;
        spent.addLast(new Spent(clock.instant(), tokens));
        sum += tokens;
    }
}
