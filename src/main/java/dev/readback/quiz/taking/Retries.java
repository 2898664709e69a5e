package dev.readback.quiz.taking;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;
import dev.readback.quiz.FreshItems;
import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;

/**
 * Asks only about what was missed, by new items where such can be proved on the same sentences. A retry is a quiz that nobody is the author of,
 * with an attempt at it.
 */
@ApplicationScoped
class Retries {
    private static final String TITLE = "Missed: ";

    private final MissedItems missed;
    private final FreshItems fresh;
    private final QuizLibrary quizzes;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;

    Retries(MissedItems missed, FreshItems fresh, QuizLibrary quizzes, Attempts attempts, Transactions transactions,
            Clock clock) {
        this.missed = missed;
        this.fresh = fresh;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws ProblemException when the attempt is absent or open, or nothing was missed */
    Retry of(String attemptId) {
        MissedItems.Missed before = missed.in(attemptId);
        if (before.items().isEmpty()) {
            throw new ProblemException(ProblemType.NOTHING_MISSED, "Everything was right; write another quiz instead");
        }
        Map<String, Item> anew = fresh.about(before.quiz().articleId(), before.items());
        List<Asked> asked = new ArrayList<>();
        before.items().forEach(item -> asked.add(new Asked(anew.getOrDefault(item.id(), item), item)));
        Quiz quiz = quiz(before.quiz(), asked);
        transactions.commit(() -> {
            quizzes.add(quiz);
            return quiz;
        });
        return new Retry(attempts.start(quiz.id(), before.feedback()), asked);
    }

    private Quiz quiz(Quiz before, List<Asked> asked) {
        String title = before.title().startsWith(TITLE) ? before.title() : TITLE + before.title();
        return new Quiz(OpaqueId.next(), before.articleId(), title, before.engine(), before.seed(),
                asked.stream().map(Asked::item).toList(), Optional.empty(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @param taken the new quiz with its attempt */
    record Retry(Attempts.Taken taken, List<Asked> asked) {}

    /**
     * @param item what is asked now
     * @param missed what it stands for; the same when nothing else could be proved
     */
    record Asked(Item item, Item missed) {
        boolean fresh() {
            return item != missed;
        }
    }
}
