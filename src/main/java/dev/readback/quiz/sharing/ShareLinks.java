package dev.readback.quiz.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;
import dev.readback.quiz.AuthorSecrets;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizVersions;

/** The links of a quiz, for its author. To everybody else there is no such quiz. Whatever a method returns is committed. */
@ApplicationScoped
class ShareLinks {
    private final LinkStore store;
    private final QuizLibrary quizzes;
    private final QuizVersions versions;
    private final Transactions transactions;
    private final SharingConfig limits;
    private final Clock clock;

    ShareLinks(LinkStore store, QuizLibrary quizzes, QuizVersions versions, Transactions transactions, SharingConfig limits,
            Clock clock) {
        this.store = store;
        this.quizzes = quizzes;
        this.versions = versions;
        this.transactions = transactions;
        this.limits = limits;
        this.clock = clock;
    }

    /** A new link with its token, which is told this once. */
    Made make(String quizId, String secret, NewLink wished) {
        String token = OpaqueId.next();
        Instant now = now();
        return transactions.commit(() -> {
            Quiz quiz = quizOf(quizId, secret);
            var link = new ShareLink(OpaqueId.next(), quiz.id(), now, now.plus(wished.lifetime(limits.maxLifetime())),
                    Optional.empty());
            requireRoom(quiz.id());
            store.add(link, token);
            return new Made(new Listed(link, link.state(now), 0), token);
        });
    }

    /** The newest first. */
    List<Listed> all(String quizId, String secret) {
        return transactions.commit(() -> store.of(quizOf(quizId, secret).id()).stream().map(this::listed).toList());
    }

    /** From when this returns nobody can begin under the link. Those who have begun may finish. */
    Listed revoke(String quizId, String secret, String linkId) {
        return transactions.commit(() -> {
            LinkEntity row = store.lock(quizOf(quizId, secret).id(), linkId).orElseThrow(ShareLinks::noLink);
            if (row.revokedAt == null) row.revokedAt = now();
            return listed(row.link());
        });
    }

    /** The quiz; needs a transaction of the caller's. A wrong secret is answered like a quiz that does not exist. */
    Quiz quizOf(String quizId, String secret) {
        return quizzes.find(quizId).filter(quiz -> versions.isAuthor(quizId, secret))
                .orElseThrow(() -> new ProblemException(ProblemType.QUIZ_NOT_FOUND, "There is no quiz with this id whose author"
                        + " you are. Send the authorSecret that came with it as the header " + AuthorSecrets.HEADER));
    }

    static ProblemException noLink() {
        return new ProblemException(ProblemType.LINK_NOT_FOUND, "This quiz has no link with this id");
    }

    private Listed listed(ShareLink link) {
        return new Listed(link, link.state(now()), store.count(link.id()));
    }

    private void requireRoom(String quizId) {
        if (store.of(quizId).size() >= limits.maxLinks()) {
            throw ProblemException.invalid("links", "are at most " + limits.maxLinks()
                    + " of one quiz (readback.sharing.max-links); publish it once more to go on");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @param learners who have begun under it */
    record Listed(ShareLink link, ShareLink.State state, long learners) {}

    /** @param token never in a log, hence not in {@link #toString()} */
    record Made(Listed listed, String token) {
        @Override
        public String toString() {
            return listed.toString();
        }
    }
}
