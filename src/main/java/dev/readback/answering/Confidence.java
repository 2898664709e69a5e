package dev.readback.answering;

/**
 * From the Reader's score (logits above "no answer", best over the passages read) to the probability that the article answers:
 * a logistic curve fitted on development data for the shipped weights.
 *
 * @param slope how fast the probability rises with the score, above 0
 * @param middle the score at which it is one half
 */
record Confidence(double slope, double middle) {
    Confidence {
        if (!(slope > 0)) throw new IllegalArgumentException("confidence slope must be above 0, was " + slope);
    }

    double of(double score) {
        return 1 / (1 + Math.exp(-slope * (score - middle)));
    }
}
