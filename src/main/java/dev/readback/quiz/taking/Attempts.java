package dev.readback.quiz.taking;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

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
    private final TimeLimits limits;
    private final Grader grader = new Grader();

    Attempts(AttemptStore store, QuizLibrary quizzes, Transactions transactions, Clock clock, TimeLimits limits) {
        this.store = store;
        this.quizzes = quizzes;
        this.transactions = transactions;
        this.clock = clock;
        this.limits = limits;
    }

    Taken start(String quizId, Feedback feedback) {
        var attempt = new Attempt.InProgress(OpaqueId.next(), quizId, feedback, now(), List.of());
        return transactions.commit(() -> {
            Quiz quiz = quizzes.find(quizId)
                    .orElseThrow(() -> new ProblemException(ProblemType.QUIZ_NOT_FOUND, "There is no quiz with this id"));
            store.add(attempt);
            return new Taken(quiz, attempt);
        });
    }

    Taken get(String attemptId) {
        return transactions.commit(() -> {
            Attempt attempt = store.find(attemptId).orElseThrow(() -> missing());
            return new Taken(quizOf(attempt), attempt);
        });
    }

    /** Puts a response in the place of any former one; {@code read} makes it out of what the client sent for the item. */
    Answered respond(String attemptId, String itemId, Function<Item, Given> read) {
        Instant at = now();
        return transactions.commit(() -> {
            Attempt attempt = store.lock(attemptId).orElseThrow(() -> missing());
            Item item = quizOf(attempt).item(itemId).orElseThrow(() -> new ProblemException(ProblemType.ITEM_NOT_FOUND,
                    "This quiz has no item with this id. GET /api/quizzes/" + attempt.quizId() + " lists them"));
            Attempt.InProgress open = attempt.fold(inProgress -> inProgress, submitted -> {
                throw new ProblemException(ProblemType.ATTEMPT_SUBMITTED,
                        "Responses cannot change after submission; start another attempt");
            });
            limits.check(open, at);
            return new Answered(item, save(open, open.respond(item, read.apply(item), at, grader), itemId));
        });
    }

    /** Grades the attempt, or returns what the first submission made of it. */
    Taken submit(String attemptId) {
        Instant at = now();
        return transactions.commit(() -> {
            Attempt attempt = store.lock(attemptId).orElseThrow(() -> missing());
            Quiz quiz = quizOf(attempt);
            return new Taken(quiz, attempt.fold(open -> save(open.submit(quiz.items(), at, grader)), done -> done));
        });
    }

    private Response save(Attempt.InProgress before, Attempt.InProgress after, String itemId) {
        Response response = after.response(itemId).orElseThrow();
        if (after != before) store.save(after.id(), response);
        return response;
    }

    private Attempt save(Attempt.Submitted attempt) {
        store.save(attempt);
        return attempt;
    }

    private Quiz quizOf(Attempt attempt) {
        return quizzes.find(attempt.quizId()).orElseThrow(() -> missing());
    }

    /** PostgreSQL keeps microseconds, and what is answered now must equal what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException missing() {
        return new ProblemException(ProblemType.ATTEMPT_NOT_FOUND, "There is no attempt with this id");
    }

    record Taken(Quiz quiz, Attempt attempt) {}

    record Answered(Item item, Response response) {}
}
