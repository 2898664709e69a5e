package dev.readback.quiz.taking;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/** What a learner did not know, and whether a later answer shows that it is known by now. */
@ApplicationScoped
public class MissedItems {
    private final Attempts attempts;
    private final Graders graders;
    private final TakingConfig limits;

    MissedItems(Attempts attempts, Graders graders, TakingConfig limits) {
        this.attempts = attempts;
        this.graders = graders;
        this.limits = limits;
    }

    /** @throws ProblemException when there is no such attempt, or it has not been submitted */
    public Missed in(String attemptId) {
        Attempts.Taken taken = attempts.get(attemptId);
        Attempt.Submitted submitted = taken.attempt().fold(open -> Optional.<Attempt.Submitted>empty(), Optional::of)
                .orElseThrow(() -> new ProblemException(ProblemType.ATTEMPT_OPEN,
                        "What was missed is known after submission; POST /api/attempts/" + attemptId + "/submission"));
        List<Item> items = taken.quiz().items().stream()
                .filter(item -> taken.decisions().score(item.id(), submitted.grades().get(item.id())) == 0).toList();
        return new Missed(taken.quiz(), submitted.feedback(), items);
    }

    /** The review of an answer to an item outside any attempt; nothing is stored. */
    public Review review(Quiz quiz, Item item, ResponseBody body) {
        Given given = (body == null ? ResponseBody.EMPTY : body).given(item, limits.maxTextCharacters());
        return Review.of(item, graders.of(quiz).grade(item, given), Decisions.NONE);
    }

    /**
     * @param feedback how the attempt showed its reviews
     * @param items in the order of the quiz; those that gave no point
     */
    public record Missed(Quiz quiz, Feedback feedback, List<Item> items) {
        public Missed {
            items = List.copyOf(items);
        }
    }
}
