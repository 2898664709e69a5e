package dev.readback.quiz.taking;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.QuizVersions;

/** The time that authors give for their quizzes. */
@ApplicationScoped
class TimeLimits {
    private final QuizVersions versions;
    private final TakingConfig config;

    TimeLimits(QuizVersions versions, TakingConfig config) {
        this.versions = versions;
        this.config = config;
    }

    /** @throws ProblemException when a response to {@code attempt} comes too late */
    void check(Attempt.InProgress attempt, Instant at) {
        if (versions.settings(attempt.quizId()).isTimeUp(attempt.startedAt(), at, config.grace())) {
            throw new ProblemException(ProblemType.TIME_IS_UP,
                    "Hand the quiz in: what was saved in time counts, together with readback.taking.grace");
        }
    }
}
