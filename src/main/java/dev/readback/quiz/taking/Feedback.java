package dev.readback.quiz.taking;

import java.util.Arrays;
import java.util.Optional;

/** When a learner sees how an item was graded; {@link #code()} is the spelling of the API and of the database. */
public enum Feedback {
    IMMEDIATE("immediate"),
    DEFERRED("deferred");

    private final String code;

    Feedback(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Feedback> of(String code) {
        return Arrays.stream(values()).filter(feedback -> feedback.code.equals(code)).findFirst();
    }
}
