package dev.readback.quiz.taking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;

/** @param feedback code of {@link Feedback}; {@code null} for deferred */
@Schema(name = "NewAttempt")
record AttemptOrder(@Schema(nullable = true, defaultValue = "deferred", enumeration = {
        "immediate", "deferred"}) String feedback){
    static final AttemptOrder DEFAULT = new AttemptOrder(null);

    Feedback checkedFeedback() {
        if (feedback == null) return Feedback.DEFERRED;
        return Feedback.of(feedback).orElseThrow(() -> ProblemException.invalid("feedback", "must be immediate or deferred"));
    }
}
