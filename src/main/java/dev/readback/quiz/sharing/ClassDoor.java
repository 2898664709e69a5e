package dev.readback.quiz.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSettings;
import dev.readback.quiz.QuizVersions;
import dev.readback.quiz.taking.ClassAttempts;
import dev.readback.quiz.taking.Feedback;

/** Where learners come in by a link. Whatever a method returns is committed. */
@ApplicationScoped
class ClassDoor {
    private final LinkStore store;
    private final QuizLibrary quizzes;
    private final QuizVersions versions;
    private final ClassAttempts attempts;
    private final Transactions transactions;
    private final SharingConfig limits;
    private final Clock clock;

    ClassDoor(LinkStore store, QuizLibrary quizzes, QuizVersions versions, ClassAttempts attempts, Transactions transactions,
            SharingConfig limits, Clock clock) {
        this.store = store;
        this.quizzes = quizzes;
        this.versions = versions;
        this.attempts = attempts;
        this.transactions = transactions;
        this.limits = limits;
        this.clock = clock;
    }

    /** What waits behind the link; looking changes nothing. */
    Offer look(String token) {
        return transactions.commit(() -> {
            ShareLink link = usable(Optional.ofNullable(token).flatMap(store::withToken));
            return new Offer(link, quizOf(link), versions.settings(link.quizId()), attempts.feedback(link.quizId()));
        });
    }

    /**
     * Begins an attempt under the name, or finds the one that the same request began before. The link is locked, so that none
     * begins after its revocation, nor twice.
     */
    Joined join(String token, Joining asked) {
        Joining joining = asked.checked(limits.maxNameCharacters());
        Instant now = now();
        return transactions.commit(() -> {
            ShareLink link = usable(Optional.ofNullable(token).flatMap(store::lockWithToken));
            Optional<ParticipantEntity> before = store.participant(link.id(), joining.requestId());
            ParticipantEntity participant = before.orElseGet(() -> begin(link, joining, now));
            return new Joined(participant.attemptId, link.quizId(), participant.name);
        });
    }

    private ParticipantEntity begin(ShareLink link, Joining joining, Instant now) {
        if (store.count(link.id()) >= limits.maxLearners()) {
            throw new ProblemException(ProblemType.CLASS_FULL, "At most " + limits.maxLearners()
                    + " learners can begin under one link (readback.sharing.max-learners); ask for another link");
        }
        var participant = ParticipantEntity.of(attempts.begin(link.quizId()), link.id(), joining, now);
        store.add(participant);
        return participant;
    }

    private ShareLink usable(Optional<ShareLink> found) {
        ShareLink link = found.orElseThrow(() -> new ProblemException(ProblemType.LINK_NOT_FOUND,
                "No quiz is shared under this link. See that it was copied whole, or ask for it again"));
        return switch (link.state(now())) {
            case OPEN -> link;
            case EXPIRED -> throw new ProblemException(ProblemType.LINK_EXPIRED,
                    "It could be used until " + link.expiresAt() + ". Ask whoever gave it to you for another one");
            case REVOKED -> throw new ProblemException(ProblemType.LINK_REVOKED,
                    "Nobody can begin under it any more; who has begun may finish. Ask whoever gave it to you for another one");
        };
    }

    private Quiz quizOf(ShareLink link) {
        return quizzes.find(link.quizId()).orElseThrow(() -> new IllegalStateException("a link outlives its quiz"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    record Offer(ShareLink link, Quiz quiz, QuizSettings settings, Feedback feedback) {}

    /** @param name as it was given the first time */
    record Joined(String attemptId, String quizId, String name) {}
}
