package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.Optional;

/**
 * What stands for one item of an attempt.
 *
 * @param answeredAt when this value was given for the first time
 * @param sequence the highest with which its client gave it, 0 or more; empty when the client does not count
 * @param grade present once the learner has seen it (immediate feedback); from then on the response cannot change
 */
public record Response(String itemId, Given given, Instant answeredAt, Optional<Long> sequence, Optional<Grade> grade) {
    public Response {
        if (itemId.isBlank()) throw new IllegalArgumentException("item id must not be blank");
    }
}
