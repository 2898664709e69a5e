package dev.readback.reading;

import java.util.List;

/**
 * How a threshold on the confidence parts the questions; all but the threshold are shares, NaN where there is nothing to take them of.
 *
 * @param answerPrecision of the answered, those that the article answers
 * @param answerRecall of those that the article answers, the answered
 * @param rightOfAnswered of the answered, those answered rightly
 * @param silencePrecision of the silent, those that the article does not answer
 * @param silenceRecall of those that the article does not answer, the silent
 * @param f1 SQuAD 2.0's over all questions
 * @param exact SQuAD 2.0's over all questions
 */
record Silence(double threshold, double answerPrecision, double answerRecall, double rightOfAnswered, double silencePrecision,
        double silenceRecall, double f1, double exact) {

    static Silence at(double threshold, List<Outcome> outcomes) {
        List<Outcome> answered = outcomes.stream().filter(outcome -> outcome.answeredAt(threshold)).toList();
        List<Outcome> silent = outcomes.stream().filter(outcome -> !outcome.answeredAt(threshold)).toList();
        List<Outcome> answerable = outcomes.stream().filter(Outcome::answerable).toList();
        List<Outcome> unanswerable = outcomes.stream().filter(outcome -> !outcome.answerable()).toList();
        return new Silence(threshold, Share.of(answered, Outcome::answerable),
                Share.of(answerable, outcome -> outcome.answeredAt(threshold)), Share.of(answered, Outcome::right),
                Share.of(silent, outcome -> !outcome.answerable()),
                Share.of(unanswerable, outcome -> !outcome.answeredAt(threshold)),
                Share.mean(outcomes, outcome -> outcome.f1At(threshold)),
                Share.mean(outcomes, outcome -> outcome.exactAt(threshold)));
    }
}
