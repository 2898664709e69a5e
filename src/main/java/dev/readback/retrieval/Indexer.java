package dev.readback.retrieval;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.readback.article.Article;
import dev.readback.article.ArticleAdded;
import dev.readback.article.ArticleLibrary;
import dev.readback.inference.SentenceEmbedder;
import dev.readback.platform.ProblemException;

/**
 * Computes the vectors of new articles, and at start those that are missing or made by another model. One article at a time, on
 * a thread of its own; what is computed is stored batch by batch, so a restart goes on where it stopped.
 */
@ApplicationScoped
class Indexer {
    private static final Logger LOG = Logger.getLogger(Indexer.class);

    private final ArticleLibrary library;
    private final VectorStore vectors;
    private final Instance<SentenceEmbedder> embedder;
    private final int batch;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "indexer"));

    Indexer(ArticleLibrary library, VectorStore vectors, Instance<SentenceEmbedder> embedder, RetrievalConfig config) {
        this.library = library;
        this.vectors = vectors;
        this.embedder = embedder;
        this.batch = config.indexingBatch();
    }

    void resume(@Observes StartupEvent start) {
        thread.execute(() -> vectors.incomplete(embedder.get().modelName()).forEach(this::index));
    }

    void index(@Observes ArticleAdded added) {
        thread.execute(() -> index(added.articleId()));
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void index(String articleId) {
        try {
            library.find(articleId).ifPresent(this::index);
        } catch (RejectedExecutionException | IllegalStateException | ProblemException failed) {
            if (thread.isShutdown()) return;
            // The article can be asked without vectors, and the next start tries again.
            LOG.warnf(failed, "indexing stopped article=%s", articleId);
        }
    }

    private void index(Article article) {
        String model = embedder.get().modelName();
        float[][] stored = vectors.load(article.id(), model, article.sentences().size());
        long start = System.nanoTime();
        for (int first = 0; first < stored.length && !Thread.currentThread().isInterrupted(); first += batch) {
            int end = Math.min(first + batch, stored.length);
            if (IntStream.range(first, end).allMatch(i -> stored[i] != null)) continue;
            List<String> sentences = article.sentences().subList(first, end).stream().map(article::quote).toList();
            vectors.save(article.id(), model, first, embedder.get().vectors(sentences));
        }
        LOG.infof("indexed article=%s sentences=%d ms=%d", article.id(), stored.length, (System.nanoTime() - start) / 1_000_000);
    }
}
