package dev.readback.article;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** An article's rows. Vectors stand in the sentence table too, but belong to retrieval, which reads and writes them itself. */
@Entity
@Table(name = "article")
class ArticleEntity {
    @Id
    String id;
    @Column(nullable = false)
    String title;
    @Column(nullable = false)
    String source;
    @Column(nullable = false)
    String text;
    @Column(nullable = false)
    int words;
    @Column(name = "added_at", nullable = false)
    Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "paragraph", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    List<Offsets> paragraphs;

    @ElementCollection
    @CollectionTable(name = "sentence", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "ordinal")
    List<Offsets> sentences;

    protected ArticleEntity() {
    }

    ArticleEntity(Article article, int words) {
        id = article.id();
        title = article.title();
        source = article.source();
        text = article.text();
        this.words = words;
        addedAt = article.addedAt();
        paragraphs = article.paragraphs().stream().map(Offsets::of).toList();
        sentences = article.sentences().stream().map(Offsets::of).toList();
    }

    Article article() {
        return new Article(id, title, source, text, paragraphs.stream().map(Offsets::span).toList(),
                sentences.stream().map(Offsets::span).toList(), addedAt);
    }

    /** A {@link Span} in two columns. */
    @Embeddable
    record Offsets(@Column(name = "start_offset", nullable = false) int start,
            @Column(name = "end_offset", nullable = false) int end) {
        static Offsets of(Span span) {
            return new Offsets(span.start(), span.end());
        }

        Span span() {
            return new Span(start, end);
        }
    }
}
