package dev.readback.quiz.taking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;

/** @param accepted whether the learner counts the answer as right */
@Schema(name = "NewDecision")
record DecisionBody(@Schema(required = true) Boolean accepted) {
    boolean checked() {
        if (accepted == null) throw ProblemException.invalid("accepted", "must be true or false");
        return accepted;
    }
}
