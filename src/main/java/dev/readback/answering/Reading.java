package dev.readback.answering;

import dev.readback.article.Span;

/**
 * A clean span that may answer, as the Reader sees it.
 *
 * @param text the article's characters there
 * @param score the Reader's, logits above "no answer"
 * @param fit {@link Confidence#fit}
 */
record Reading(Span span, String text, double score, double fit) {
    /** Whether both cannot be the answer: they stand apart and say something else. */
    boolean rivals(Reading other) {
        boolean apart = span.end() <= other.span.start() || other.span.end() <= span.start();
        return apart && !text.equalsIgnoreCase(other.text);
    }
}
