package dev.readback.quiz;

import dev.readback.article.Span;

/**
 * A stretch of the article that proves a key.
 *
 * @param span where it stands
 * @param quote the article's own characters there
 */
public record Evidence(Span span, String quote) {
    public Evidence {
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException(
                    "evidence quote must be as long as its span, was " + quote.length() + " for " + span);
        }
    }

    public static Evidence of(String text, Span span) {
        return new Evidence(span, span.in(text));
    }
}
