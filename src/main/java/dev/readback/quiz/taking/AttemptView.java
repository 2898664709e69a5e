package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attempt as its learner sees it; keys only in reviews.
 *
 * @param responses in the order of the quiz
 * @param submittedAt {@code null} while in progress
 * @param secondsLeft until the time limit, when this was answered; {@code null} without one, and once submitted. Responses that
 *        were on their way are taken a little longer
 * @param result {@code null} while in progress
 */
@Schema(name = "Attempt")
record AttemptView(String id, String quizId, @Schema(enumeration = {
        "in-progress", "submitted"}) String state,
        @Schema(enumeration = {"immediate", "deferred"}) String feedback, List<ResponseView> responses, Instant startedAt,
        @Schema(nullable = true) Instant submittedAt, @Schema(nullable = true) Integer secondsLeft,
        @Schema(nullable = true) ResultView result){
    static AttemptView of(Attempts.Taken taken) {
        return taken.attempt().fold(open -> of(taken, "in-progress", null, null),
                done -> of(taken, "submitted", done.submittedAt(), ResultView.of(taken, done)));
    }

    private static AttemptView of(Attempts.Taken taken, String state, Instant submittedAt, ResultView result) {
        Attempt attempt = taken.attempt();
        List<ResponseView> responses = taken.quiz().items().stream().flatMap(item -> attempt.response(item.id()).stream()
                .map(response -> ResponseView.of(response, item, taken.decisions()))).toList();
        return new AttemptView(attempt.id(), attempt.quizId(), state, attempt.feedback().code(), responses,
                attempt.startedAt(), submittedAt, taken.left().map(left -> (int) left.toSeconds()).orElse(null), result);
    }
}
