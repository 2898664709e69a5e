package dev.readback.answering;

import dev.readback.article.Article;
import dev.readback.article.Span;

/** A stretch of the article with its characters. */
public record Quote(Span span, String quote) {
    public static Quote of(Article article, Span span) {
        return new Quote(span, article.quote(span));
    }
}
