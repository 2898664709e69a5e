package dev.readback.retrieval;

import java.util.List;

import dev.readback.article.Article;
import dev.readback.inference.WordPieces;

/** The texts that the Reader is given for an article that is read whole. */
public final class ReadWindows {
    private static final int PASSAGE_PIECES = 192;

    private ReadWindows() {
    }

    public static List<String> of(Article article, WordPieces wordPieces) {
        return new Passages(wordPieces, PASSAGE_PIECES).of(article).stream().map(passage -> article.quote(passage.span()))
                .toList();
    }
}
