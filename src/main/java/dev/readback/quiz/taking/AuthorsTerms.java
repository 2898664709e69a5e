package dev.readback.quiz.taking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.QuizVersions;

/** What authors bind the takers of their quizzes to. */
@ApplicationScoped
class AuthorsTerms {
    private final QuizVersions versions;
    private final TakingConfig config;

    AuthorsTerms(QuizVersions versions, TakingConfig config) {
        this.versions = versions;
        this.config = config;
    }

    /** When keys are shown: as the author decided, or as the learner wishes. */
    Feedback feedback(String quizId, Feedback wished) {
        return switch (versions.settings(quizId).feedback()) {
            case CHOICE -> wished;
            case IMMEDIATE -> Feedback.IMMEDIATE;
            case DEFERRED -> Feedback.DEFERRED;
        };
    }

    /** The time that remains of {@code attempt} at {@code at}, without the grace; empty when there is no limit. */
    Optional<Duration> left(Attempt.InProgress attempt, Instant at) {
        return versions.settings(attempt.quizId()).left(attempt.startedAt(), at);
    }

    /** @throws ProblemException when a response to {@code attempt} comes too late */
    void check(Attempt.InProgress attempt, Instant at) {
        if (versions.settings(attempt.quizId()).isTimeUp(attempt.startedAt(), at, config.grace())) {
            throw new ProblemException(ProblemType.TIME_IS_UP,
                    "Hand the quiz in: what was saved in time counts, together with readback.taking.grace");
        }
    }
}
