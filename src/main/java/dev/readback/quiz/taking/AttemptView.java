package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.quiz.Quiz;

/**
 * An attempt as its learner sees it; keys only in reviews.
 *
 * @param responses in the order of the quiz
 * @param submittedAt {@code null} while in progress
 * @param result {@code null} while in progress
 */
@Schema(name = "Attempt")
record AttemptView(String id, String quizId, @Schema(enumeration = {
        "in-progress", "submitted"}) String state,
        @Schema(enumeration = {"immediate", "deferred"}) String feedback, List<ResponseView> responses, Instant startedAt,
        @Schema(nullable = true) Instant submittedAt, @Schema(nullable = true) ResultView result){
    static AttemptView of(Quiz quiz, Attempt attempt) {
        return attempt.fold(open -> of(quiz, open, "in-progress", null, null),
                done -> of(quiz, done, "submitted", done.submittedAt(), ResultView.of(quiz, done)));
    }

    private static AttemptView of(Quiz quiz, Attempt attempt, String state, Instant submittedAt, ResultView result) {
        List<ResponseView> responses = quiz.items().stream().flatMap(
                item -> attempt.response(item.id()).stream().map(response -> ResponseView.of(response, item))).toList();
        return new AttemptView(attempt.id(), attempt.quizId(), state, attempt.feedback().code(), responses,
                attempt.startedAt(), submittedAt, result);
    }

    /** @param reviews one for each item, in the order of the quiz */
    @Schema(name = "Result")
    record ResultView(int score, int maxScore, List<Review> reviews) {
        static ResultView of(Quiz quiz, Attempt.Submitted attempt) {
            List<Review> reviews = quiz.items().stream().map(item -> Review.of(item, attempt.grades().get(item.id()))).toList();
            return new ResultView(reviews.stream().mapToInt(Review::score).sum(), Verdict.MAX_SCORE * reviews.size(), reviews);
        }
    }
}
