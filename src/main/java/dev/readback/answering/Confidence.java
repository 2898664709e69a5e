package dev.readback.answering;

/**
 * From what is known of a span to the probability that it is right: a logistic curve. Its weights are fitted to the shipped
 * Reader by src/training/reader/calibrate.py.
 *
 * @param bias probability in logits when everything else is 0
 * @param score what a logit of the span above "no answer" is worth, above 0
 * @param answerable what a logit of its window for "there is an answer" is worth
 * @param coverage what it is worth that all of the question's words stand around the span
 * @param foreign what it is worth that the question names something that the article never mentions; usually negative
 * @param rival what a logit of the best different span elsewhere is worth; usually negative
 */
record Confidence(double bias, double score, double answerable, double coverage, double foreign, double rival) {
    Confidence {
        if (!(score > 0)) throw new IllegalArgumentException("a span's score must count, its weight was " + score);
    }

    /**
     * How well a span fits, in logits, before it is compared with others.
     *
     * @param spanScore the Reader's, logits above "no answer"
     * @param windowAnswerable the Reader's, logits
     * @param share share of the question's information around the span, 0 to 1
     */
    double fit(double spanScore, double windowAnswerable, double share) {
        return score * spanScore + answerable * windowAnswerable + coverage * share;
    }

    /**
     * @param fit as {@link #fit}
     * @param isForeign whether the question names something that the article never mentions
     * @param rivalScore the Reader's score of the best different span, at least 0; 0 when there is none above "no answer"
     */
    double of(double fit, boolean isForeign, double rivalScore) {
        return 1 / (1 + Math.exp(-(bias + fit + (isForeign ? foreign : 0) + rival * Math.max(0, rivalScore))));
    }
}
