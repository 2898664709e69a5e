package dev.readback.reading;

/**
 * What came of a question that was asked with the service's threshold at 0.
 *
 * @param article title of the article asked about
 * @param said the best answer, forced; empty when the service found none even so
 * @param confidence the service's that {@code said} is right, 0 to 1; 0 when nothing is said
 * @param sentenceHolds whether the first cited sentence holds a gold answer
 * @param millis from sending the question to having the answer
 */
record Outcome(Mode mode, String article, Asked asked, String said, double confidence, boolean sentenceHolds, double millis) {
    /** Least overlap with a gold answer, as token F1, with which an answer counts as right. */
    static final double RIGHT = 0.5;

    Outcome {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1, was " + confidence);
        }
        if (said.isEmpty() && confidence > 0) throw new IllegalArgumentException("nothing said with confidence " + confidence);
    }

    boolean answerable() {
        return asked.answerable();
    }

    /** Whether the article answers and this is its answer. */
    boolean right() {
        return answerable() && f1() >= RIGHT;
    }

    /** Whether a service with this threshold says it rather than "the article does not say". */
    boolean answeredAt(double threshold) {
        return !said.isEmpty() && confidence >= threshold;
    }

    double f1() {
        return TokenF1.f1(said, asked.golds());
    }

    double exact() {
        return TokenF1.exact(said, asked.golds());
    }

    /** SQuAD 2.0: silence is all right where there is no answer, and all wrong where there is one. */
    double f1At(double threshold) {
        return TokenF1.f1(answeredAt(threshold) ? said : "", asked.golds());
    }

    double exactAt(double threshold) {
        return TokenF1.exact(answeredAt(threshold) ? said : "", asked.golds());
    }
}
