package dev.readback.answering;

import java.util.List;

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
 */
record Confidence(double bias, double score, double answerable, double keywords, double foreign, double rival) {
    Confidence {
        if (!(score > 0)) throw new IllegalArgumentException("a span's score must count, its weight was " + score);
    }

    /**
     * The probability that {@code best} is right, 0 to 1.
     *
     * @param isForeign whether the question names something that the article never mentions
     * @param readings all that were found, {@code best} among them
     */
    double of(Reading best, boolean isForeign, List<Reading> readings) {
        double span = score * best.score() + answerable * best.answerable() + keywords * best.keywords();
        return 1 / (1 + Math.exp(-(bias + span + (isForeign ? foreign : 0) + rival * best.rivalScore(readings))));
    }
}
