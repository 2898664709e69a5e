package dev.readback.retrieval;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.Pieces;
import dev.readback.inference.WordPieces;

/** The word pieces of an article's passages and sentences, each cut when it is first read and kept for the questions after. */
final class PassagePieces {
    private final Article article;
    private final WordPieces wordPieces;
    private final Map<Span, Pieces> cut = new ConcurrentHashMap<>();

    PassagePieces(Article article, WordPieces wordPieces) {
        this.article = article;
        this.wordPieces = wordPieces;
    }

    Pieces of(Span span) {
        return cut.computeIfAbsent(span, each -> wordPieces.pieces(article.quote(each)));
    }
}
