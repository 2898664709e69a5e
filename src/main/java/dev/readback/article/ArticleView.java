package dev.readback.article;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as sent: its summary plus the text and its coordinates. */
@Schema(name = "Article")
record ArticleView(String id, String title, @Schema(nullable = true) String source, int words, int sentences, Instant addedAt,
        ArticleSummary.Indexing indexing, String text, List<Span> paragraphs, List<Span> sentenceSpans) {
    static ArticleView of(ArticleSummary summary, Article article) {
        return new ArticleView(summary.id(), summary.title(), summary.source(), summary.words(), summary.sentences(),
                summary.addedAt(), summary.indexing(), article.text(), article.paragraphs(), article.sentences());
    }
}
