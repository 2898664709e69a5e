package dev.readback.answering;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * Where an answer stands in the article.
 *
 * @param span the exact stretch
 * @param quote the article's own characters there
 * @param sentence the sentence(s) that carry it as context
 */
public record Citation(Span span, String quote, Span sentence) {
    /** Cuts the quote out of the article and finds its context. */
    public static Citation of(Article article, Span span) {
        Span first = article.sentenceAt(span.start());
        Span last = article.sentenceAt(span.end() - 1);
        Span context = new Span(Math.min(first.start(), span.start()), Math.max(last.end(), span.end()));
        return new Citation(span, article.quote(span), context);
    }
}
