package dev.readback.quiz.taking;

/**
 * Between which probabilities the judge is not asked to decide.
 *
 * @param reject at or below it an answer is wrong
 * @param accept at or above it an answer is right; above {@code reject}
 */
record JudgeBand(double reject, double accept) {
    JudgeBand {
        if (!(0 <= reject && reject < accept && accept <= 1)) {
            throw new IllegalArgumentException("a band needs 0 <= reject < accept <= 1, was " + reject + " to " + accept);
        }
    }

    Verdict of(double probability) {
        if (probability >= accept) return Verdict.CORRECT;
        return probability <= reject ? Verdict.INCORRECT : Verdict.UNSURE;
    }
}
