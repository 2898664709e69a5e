package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.Optional;

import dev.readback.platform.ProblemException;

/**
 * When a response came, and which of its client's for the item it is.
 *
 * @param sequence grows with each that the client gives for an item, 0 or more; empty when the client does not count
 */
record Sent(Instant at, Optional<Long> sequence) {
    Sent {
        if (sequence.filter(number -> number < 0).isPresent())
            throw ProblemException.invalid("sequence", "must be 0 or more, and grow with each response to an item");
    }

    /** Whether its client gave {@code stored} after it, though that came first. */
    boolean isBefore(Response stored) {
        return sequence.isPresent() && stored.sequence().filter(number -> number > sequence.get()).isPresent();
    }

    /** The higher of its own number and that of {@code stored}. */
    Optional<Long> latest(Response stored) {
        return isBefore(stored) || sequence.isEmpty() ? stored.sequence() : sequence;
    }
}
