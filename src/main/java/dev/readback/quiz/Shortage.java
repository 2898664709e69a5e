package dev.readback.quiz;

import java.util.List;

/**
 * Why a quiz has fewer items than were asked for.
 *
 * @param reasons what was dropped and how often, most frequent first
 */
public record Shortage(int asked, int written, List<Reason> reasons) {
    public Shortage {
        reasons = List.copyOf(reasons);
        if (written < 0 || written >= asked) {
            throw new IllegalArgumentException("a shortage has fewer items than asked, was " + written + " of " + asked);
        }
    }

    /** @param reason in words for a learner */
    public record Reason(String reason, int count) {
        public Reason {
            if (count < 1) throw new IllegalArgumentException("a reason counts at least 1, was " + count);
        }
    }
}
