package dev.readback.answering;

/**
 * From what is known of a span to the probability that it is right: a logistic curve. Its weights are fitted to the shipped
 * Reader by ConfidenceEvaluation.
 *
 * @param bias probability in logits when everything else is 0
 * @param score what a logit of the span above "no answer" is worth, above 0
 * @param answerable what a logit of its passage for "there is an answer" is worth
 * @param keywords what it is worth that no sentence has more of the question's words
 * @param foreign what it is worth that the question names something that the article never mentions; usually negative
 * @param rival what a logit of the best different span elsewhere is worth; usually negative
 * @param alone what a logit of the span's sentence, read alone, is worth
 * @param among what it is worth, for each natural logarithm of their number, that more passages were read; usually negative, the
 *        best of many is less often right
 */
record Confidence(double bias, double score, double answerable, double keywords, double foreign, double rival, double alone,
        double among) {
    Confidence {
        if (!(score > 0)) throw new IllegalArgumentException("a span's score must count, its weight was " + score);
    }

    /**
     * The probability that the best of {@code readings} is right, 0 to 1; 0 when nothing was found.
     *
     * @param isForeign whether the question names something that the article never mentions
     */
    double of(Readings readings, boolean isForeign) {
        return readings.best().map(best -> 1 / (1 + Math.exp(-logit(best, readings, isForeign)))).orElse(0.0);
    }

    private double logit(Reading best, Readings readings, boolean isForeign) {
        double span = score * best.score() + answerable * best.answerable() + keywords * best.keywords();
        double others = rival * best.rivalScore(readings.ranked()) + alone * readings.alone()
                + among * readings.among();
        return bias + span + (isForeign ? foreign : 0) + others;
    }
}
