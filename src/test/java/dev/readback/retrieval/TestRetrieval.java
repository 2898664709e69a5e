package dev.readback.retrieval;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.readback.article.Article;
import dev.readback.testsupport.TestModels;

/** Retrieval with the models that ship and without a database; an article's index is made once. */
public final class TestRetrieval {
    private static final Map<Article, PassageIndex> INDEXES = new ConcurrentHashMap<>();
    private static final int PASSAGE_PIECES = 192;

    private TestRetrieval() {
    }

    public static HybridRetriever of(Article article) {
        return new HybridRetriever(INDEXES.computeIfAbsent(article, TestRetrieval::index), TestModels.embedder(), 5);
    }

    /** Without vectors, as right after the import. */
    public static HybridRetriever byWords(Article article) {
        return new HybridRetriever(PassageIndex.of(article, TestModels.wordPieces(), PASSAGE_PIECES,
                new float[article.sentences().size()][]), TestModels.embedder(), 5);
    }

    private static PassageIndex index(Article article) {
        List<String> sentences = article.sentences().stream().map(article::quote).toList();
        return PassageIndex.of(article, TestModels.wordPieces(), PASSAGE_PIECES,
                TestModels.embedder().vectors(sentences).toArray(float[][]::new));
    }
}
