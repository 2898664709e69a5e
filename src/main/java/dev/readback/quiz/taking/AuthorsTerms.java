package dev.readback.quiz.taking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.QuizSettings;
import dev.readback.quiz.QuizVersions;

/** What authors bind the takers of their quizzes to. */
@ApplicationScoped
class AuthorsTerms {
    private static final int REMEMBERED = 1024;
    private final QuizVersions versions;
    private final TakingConfig config;
    /** Of quizzes that are being taken; what a quiz binds its takers to never changes. */
    private final Cache<String, QuizSettings> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
        return remembered.get(attempt.quizId(), versions::settings).left(attempt.startedAt(), at);
    }

    /** When an attempt was over that its learner has not handed in: at the time limit, or with a response in the grace after it. */
    Instant end(Attempt.InProgress attempt) {
        Instant limit = remembered.get(attempt.quizId(), versions::settings).end(attempt.startedAt()).orElseThrow();
        return attempt.responses().stream().map(Response::answeredAt).filter(limit::isBefore).max(Instant::compareTo)
                .orElse(limit);
    }

    /** Whether what the quiz asks is kept back at {@code now} for the sake of these attempts. */
    boolean withholds(OpenQuizzes.Open open, Instant now) {
        QuizSettings settings = remembered.get(open.quizId(), versions::settings);
        if (settings.isTimeUp(open.latest(), now, config.grace())) return false;
        return switch (settings.questions()) {
            case ANSWERED -> false;
            case WITHHELD -> true;
            case BY_FEEDBACK -> open.feedback().equals(Feedback.DEFERRED.code());
        };
    }

    /** @throws ProblemException when a response to {@code attempt} comes too late */
    void check(Attempt.InProgress attempt, Instant at) {
        if (remembered.get(attempt.quizId(), versions::settings).isTimeUp(attempt.startedAt(), at, config.grace())) {
            throw new ProblemException(ProblemType.TIME_IS_UP,
                    "Hand the quiz in: what was saved in time counts, together with readback.taking.grace");
        }
    }
}
