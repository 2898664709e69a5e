package dev.readback.answering;

import dev.readback.article.Span;

/**
 * What the Reader finds for a question in an article, sure or not: for whoever proves a question by it.
 *
 * @param text the article's characters at {@code span}
 * @param confidence probability that it is right, 0 to 1
 * @param lead how much better it fits than the best span elsewhere that says something else, in logits; infinite without one
 */
public record Said(Span span, String text, double confidence, double lead) {
    public Said {
        if (text.length() != span.length()) throw new IllegalArgumentException("text must be as long as its span");
        if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("confidence is 0 to 1, was " + confidence);
        if (!(lead >= 0)) throw new IllegalArgumentException("the best leads, was behind by " + lead);
    }
}
