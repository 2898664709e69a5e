package dev.readback.answering;

/**
 * From what is known of a span to the probability that the article answers: a logistic curve over the Reader's score and the words
 * of the question that stand around the span. The Reader alone prefers a name of the right kind anywhere; shared words
 * break ties in favour of the place that is about the question (interpolated as in BERTserini, Yang et al. 2019).
 *
 * @param coverageWeight what full coverage is worth in logits, at least 0
 * @param slope how fast the probability rises, above 0
 * @param middle the value at which it is one half
 */
record Confidence(double coverageWeight, double slope, double middle) {
    Confidence {
        if (!(slope > 0)) throw new IllegalArgumentException("confidence slope must be above 0, was " + slope);
        if (!(coverageWeight >= 0)) {
            throw new IllegalArgumentException("coverage weight must not be negative, was " + coverageWeight);
        }
    }

    /**
     * @param score the Reader's, logits above "no answer"
     * @param coverage share of the question's information around the span, 0 to 1
     */
    double of(double score, double coverage) {
        return 1 / (1 + Math.exp(-slope * (score + coverageWeight * coverage - middle)));
    }
}
