package dev.readback.article;

/** Told once an article is stored, so that retrieval can compute its vectors. */
public record ArticleAdded(String articleId) {}
