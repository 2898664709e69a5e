package dev.readback.retrieval;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.readback.article.Article;
import dev.readback.inference.Pieces;
import dev.readback.inference.WordPieces;

/** The word pieces of an article's passages, each cut when it is first read and kept for the questions after. */
final class PassagePieces {
    private final Article article;
    private final WordPieces wordPieces;
    private final Map<Passage, Pieces> cut = new ConcurrentHashMap<>();

    PassagePieces(Article article, WordPieces wordPieces) {
        this.article = article;
        this.wordPieces = wordPieces;
    }

    Pieces of(Passage passage) {
        return cut.computeIfAbsent(passage, each -> wordPieces.pieces(article.quote(each.span())));
    }
}
