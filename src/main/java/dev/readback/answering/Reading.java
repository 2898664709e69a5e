package dev.readback.answering;

import java.util.List;

import dev.readback.article.Span;

/**
 * A clean span that may answer, with what is known of it.
 *
 * @param text the article's characters there
 * @param score the Reader's, logits above "no answer"
 * @param answerable the Reader's for the passage, logits of "there is an answer"
 * @param coverage share of the question's information around the span, 0 to 1
 */
record Reading(Span span, String text, double score, double answerable, double coverage) {
    /** Whether both cannot be the answer: they stand apart and say something else. */
    boolean rivals(Reading other) {
        boolean apart = span.end() <= other.span.start() || other.span.end() <= span.start();
        return apart && !text.equalsIgnoreCase(other.text);
    }

    /** The score of the best among {@code readings} that rivals this one, at least 0: what is below "no answer" is no rival. */
    double rivalScore(List<Reading> readings) {
        return Math.max(0, readings.stream().filter(this::rivals).mapToDouble(Reading::score).max().orElse(0));
    }
}
