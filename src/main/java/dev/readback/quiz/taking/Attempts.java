package dev.readback.quiz.taking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;
import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;

/** Attempts from start to submission. Whatever a method returns is committed; the time is taken before any waiting. */
@ApplicationScoped
class Attempts {
    private final AttemptStore store;
    private final QuizLibrary quizzes;
    private final Transactions transactions;
    private final Clock clock;
    private final Graders graders;
    private final ArticleLibrary articles;
    private final AuthorsTerms terms;

    Attempts(AttemptStore store, QuizLibrary quizzes, Transactions transactions, Clock clock, Graders graders,
            ArticleLibrary articles, AuthorsTerms terms) {
        this.store = store;
        this.quizzes = quizzes;
        this.transactions = transactions;
        this.clock = clock;
        this.graders = graders;
        this.articles = articles;
        this.terms = terms;
    }

    /** @param wished what the learner asks for; where the author has decided, it counts for nothing */
    Taken start(String quizId, Feedback wished) {
        var attempt = new Attempt.InProgress(OpaqueId.next(), quizId, terms.feedback(quizId, wished), now(), List.of());
        return transactions.commit(() -> {
            Quiz quiz = quizzes.find(quizId)
                    .orElseThrow(() -> new ProblemException(ProblemType.QUIZ_NOT_FOUND, "There is no quiz with this id"));
            store.add(attempt);
            return taken(quiz, attempt);
        });
    }

    Taken get(String attemptId) {
        return transactions.commit(() -> {
            Attempt attempt = store.find(attemptId).orElseThrow(() -> missing());
            return taken(quizOf(attempt), attempt);
        });
    }

    /**
     * Puts a response in the place of any former one; {@code read} makes it out of what the client sent for the item.
     *
     * @param sequence the client's number for it, if it counts
     */
    Answered respond(String attemptId, String itemId, Function<Item, Given> read, Optional<Long> sequence) {
        Sent sent = new Sent(now(), sequence);
        Optional<Answered> ungraded = transactions.commit(() -> {
            Attempt attempt = store.lock(attemptId).orElseThrow(() -> missing());
            boolean isGradedAtOnce = attempt.fold(Attempt::isGraded, submitted -> false);
            return isGradedAtOnce ? Optional.empty() : Optional.of(answered(attempt, itemId, read, sent));
        });
        return ungraded.orElseGet(() -> {
            gradeWithoutLock(attemptId, itemId, read);
            return transactions
                    .commit(() -> answered(store.lock(attemptId).orElseThrow(() -> missing()), itemId, read, sent));
        });
    }

    private void gradeWithoutLock(String attemptId, String itemId, Function<Item, Given> read) {
        Quiz quiz = get(attemptId).quiz();
        Item asked = item(quiz, itemId);
        graders.of(quiz).grade(asked, read.apply(asked));
    }

    /** @param attempt locked */
    private Answered answered(Attempt attempt, String itemId, Function<Item, Given> read, Sent sent) {
        Quiz quiz = quizOf(attempt);
        Item item = item(quiz, itemId);
        // The time first: whether its attempt has been closed by then is nothing that a late learner should have to know.
        terms.check(attempt.fold(inProgress -> inProgress, Attempt.Submitted::taken), sent.at());
        Attempt.InProgress open = attempt.fold(inProgress -> inProgress, submitted -> {
            throw new ProblemException(ProblemType.ATTEMPT_SUBMITTED,
                    "Responses cannot change after submission; start another attempt");
        });
        Response response = save(open, open.respond(item, read.apply(item), sent, graders.of(quiz)), itemId);
        return new Answered(item, response, response.grade().isEmpty() ? Decisions.NONE : store.decisions(open.id()));
    }

    /** Grades the attempt, or returns what the first submission made of it. */
    Taken submit(String attemptId) {
        Instant at = now();
        return submit(attemptId, open -> at);
    }

    /** Hands in what a learner left behind whose time was up; the same as {@link #submit} after that. */
    Taken close(String attemptId) {
        return submit(attemptId, terms::end);
    }

    /** Grades first without the lock; see {@link Graders}. */
    private Taken submit(String attemptId, Function<Attempt.InProgress, Instant> when) {
        Taken before = get(attemptId);
        Grader grader = graders.of(before.quiz());
        return before.attempt().fold(asFound -> {
            asFound.submit(before.quiz().items(), when.apply(asFound), grader);
            return transactions.commit(() -> {
                Attempt attempt = store.lock(attemptId).orElseThrow(() -> missing());
                Quiz quiz = quizOf(attempt);
                return taken(quiz, attempt.fold(open -> save(open.submit(quiz.items(), when.apply(open), grader)), done -> done));
            });
        }, done -> before);
    }

    /** Lets the learner's word count for an item of which grading was unsure. */
    Taken decide(String attemptId, String itemId, boolean accepted) {
        Instant at = now();
        return transactions.commit(() -> {
            Attempt attempt = store.lock(attemptId).orElseThrow(() -> missing());
            Quiz quiz = quizOf(attempt);
            Item item = item(quiz, itemId);
            if (attempt.grade(item.id()).filter(grade -> grade.verdict() == Verdict.UNSURE).isEmpty()) {
                throw new ProblemException(ProblemType.NOTHING_TO_DECIDE,
                        "Only an item whose review says unsure is for the learner to decide");
            }
            store.decide(attemptId, itemId, accepted, at);
            return taken(quiz, attempt);
        });
    }

    private Taken taken(Quiz quiz, Attempt attempt) {
        Decisions decisions = attempt.isGraded() ? store.decisions(attempt.id()) : Decisions.NONE;
        return new Taken(quiz, attempt, decisions, articles.referredTo(quiz.articleId()),
                attempt.fold(open -> terms.left(open, now()), done -> Optional.empty()));
    }

    private static Item item(Quiz quiz, String itemId) {
        return quiz.item(itemId).orElseThrow(() -> new ProblemException(ProblemType.ITEM_NOT_FOUND,
                "This quiz has no item with this id. GET /api/quizzes/" + quiz.id() + " lists them"));
    }

    private Response save(Attempt.InProgress before, Attempt.InProgress after, String itemId) {
        Response response = after.response(itemId).orElseThrow();
        if (after != before) store.save(after.id(), response, before.response(itemId).isEmpty());
        return response;
    }

    private Attempt save(Attempt.Submitted attempt) {
        store.save(attempt);
        return attempt;
    }

    private Quiz quizOf(Attempt attempt) {
        return quizzes.referredTo(attempt.quizId()).orElseThrow(() -> missing());
    }

    /** PostgreSQL keeps microseconds, and what is answered now must equal what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException missing() {
        return new ProblemException(ProblemType.ATTEMPT_NOT_FOUND, "There is no attempt with this id");
    }

    /**
     * @param article that the quiz is about
     * @param left until the time limit, not negative; empty without one and after the submission
     */
    record Taken(Quiz quiz, Attempt attempt, Decisions decisions, Article article, Optional<Duration> left) {}

    record Answered(Item item, Response response, Decisions decisions) {}
}
