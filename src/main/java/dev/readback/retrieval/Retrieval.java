package dev.readback.retrieval;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.article.Article;
import dev.readback.inference.SentenceEmbedder;
import dev.readback.inference.WordPieces;

/** Hands out a retriever for an article; the indexes of articles used lately are kept in memory. */
@ApplicationScoped
public class Retrieval {
    private static final int CONTENTS = 5;

    private final VectorStore vectors;
    private final SentenceEmbedder embedder;
    private final WordPieces wordPieces;
    private final int passagePieces;
    private final Cache<String, PassageIndex> recent;

    Retrieval(VectorStore vectors, SentenceEmbedder embedder, WordPieces wordPieces, RetrievalConfig config) {
        this.vectors = vectors;
        this.embedder = embedder;
        this.wordPieces = wordPieces;
        this.passagePieces = config.passagePieces();
        this.recent = Caffeine.newBuilder().maximumSize(config.cachedIndexes()).build();
    }

    public HybridRetriever of(Article article) {
        return new HybridRetriever(index(article), embedder, CONTENTS);
    }

    /** Vectors that were missing last time are looked for again, because they may have been computed since. */
    private PassageIndex index(Article article) {
        PassageIndex cached = recent.getIfPresent(article.id());
        if (cached != null && cached.complete()) return cached;
        float[][] stored = vectors.load(article.id(), embedder.modelName(), article.sentences().size());
        PassageIndex index = cached == null ? PassageIndex.of(article, wordPieces, passagePieces, stored) : cached.with(stored);
        recent.put(article.id(), index);
        return index;
    }
}
