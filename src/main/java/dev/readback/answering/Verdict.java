package dev.readback.answering;

import java.util.Objects;

import dev.readback.article.Span;

/**
 * What one sentence says to a yes-or-no question.
 *
 * @param evidence the part of the sentence that decides, without what another clause says; the whole sentence when undecided
 */
record Verdict(Outcome outcome, Span evidence) {
    /** Undecided is no "no": the sentence may be about something else, or leave it open. */
    enum Outcome {
        YES,
        NO,
        UNDECIDED
    }

    Verdict {
        Objects.requireNonNull(outcome, "verdict outcome");
        Objects.requireNonNull(evidence, "verdict evidence");
    }
}
