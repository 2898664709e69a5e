package dev.readback.quiz.sharing;

import java.time.Instant;
import java.util.Optional;

/**
 * A link under which a class takes a quiz, as it is kept: without its token.
 *
 * @param quizId of the quiz that is taken; a published version, or the quiz as it was written
 * @param expiresAt from then on nobody can begin
 * @param revokedAt empty unless its author took it back
 */
record ShareLink(String id, String quizId, Instant createdAt, Instant expiresAt, Optional<Instant> revokedAt) {
    ShareLink {
        if (!expiresAt.isAfter(createdAt)) {
            throw new IllegalArgumentException("a link must expire after it was made, was " + createdAt + " to " + expiresAt);
        }
    }

    State state(Instant now) {
        if (revokedAt.isPresent()) return State.REVOKED;
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** Whether learners may begin; {@link #code()} is the spelling of the API. */
    enum State {
        OPEN("open"),
        EXPIRED("expired"),
        REVOKED("revoked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
