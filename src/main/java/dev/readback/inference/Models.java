package dev.readback.inference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/**
 * Loads the models beside the rest of the start-up and hands them out. Whoever needs one before it is loaded waits; the
 * readiness check tells when all are.
 */
@Startup
@ApplicationScoped
public class Models {
    /** Part of a vector's model name: vectors differ slightly between runtime versions. */
    private static final String EMBEDDER = "bge-small-en-v1.5-q/onnxruntime-1.29.0";
    private static final String READER = "reader";
    private static final String TAGGER = "tagger";
    private static final String WRITER = "writer";
    private static final String VOCABULARY = "/models/reader/tokenizer.json";

    private final InferenceQueue queue;
    private final CompletableFuture<WordPieces> wordPieces;
    private final CompletableFuture<SentenceEmbedder> embedder;
    private final CompletableFuture<SpanReader> reader;
    private final CompletableFuture<TokenTagger> tagger;
    private final CompletableFuture<QuestionGenerator> writer;

    Models(InferenceConfig config, MeterRegistry meters) {
        queue = new InferenceQueue(config.workers(), config.queue(), config.retryAfter());
        Gauge.builder("readback.inference.queue", queue, InferenceQueue::length).description("model runs waiting or running")
                .register(meters);
        RunTimer timer = (model, nanos) -> meters.timer("readback.inference.run", "model", model).record(nanos,
                TimeUnit.NANOSECONDS);
        wordPieces = CompletableFuture.supplyAsync(() -> new WordPieces(resource(VOCABULARY)));
        embedder = loaded(EMBEDDER, "/bge-small-en-v1.5-q.onnx",
                (model, pieces) -> new SentenceEmbedder(model, pieces, queue, timer, config.embeddingBatch()));
        reader = loaded(READER, "/models/reader/model.onnx", (model, pieces) -> new SpanReader(model, pieces, queue, timer));
        tagger = loaded(TAGGER, "/models/tagger/model.onnx", (model, pieces) -> new TokenTagger(model,
                TagLabels.read(resource("/models/tagger/labels.json")), pieces, queue, timer, config.taggingBatch()));
        writer = CompletableFuture.supplyAsync(() -> new WriterModel(WRITER, resource("/models/writer/model.onnx")))
                .thenCombine(wordPieces, (model, pieces) -> new QuestionGenerator(model, pieces,
                        new Vocabulary(resource(VOCABULARY)), queue, timer));
    }

    /** One vocabulary serves all models. */
    @Produces
    @Singleton
    WordPieces wordPieces() {
        return wordPieces.join();
    }

    @Produces
    @Singleton
    SentenceEmbedder embedder() {
        return embedder.join();
    }

    @Produces
    @Singleton
    SpanReader reader() {
        return reader.join();
    }

    @Produces
    @Singleton
    TokenTagger tagger() {
        return tagger.join();
    }

    @Produces
    @Singleton
    QuestionGenerator writer() {
        return writer.join();
    }

    /** Whether every model is loaded; throws the cause when one cannot be. */
    boolean loaded() {
        return List.of(embedder, reader, tagger, writer).stream().allMatch(model -> model.isDone() && model.join() != null);
    }

    @PreDestroy
    void close() {
        // A model that is being loaded must not lose the native library under it; a failure to load has been reported.
        CompletableFuture.allOf(embedder, reader, tagger, writer).exceptionally(failed -> null).join();
        queue.close();
    }

    private <T> CompletableFuture<T> loaded(String name, String path, BiFunction<OnnxModel, WordPieces, T> use) {
        return CompletableFuture.supplyAsync(() -> new OnnxModel(name, resource(path))).thenCombine(wordPieces, use);
    }

    /**
     * One at a time: while several threads unpack, the collector of JDK 17 may not get to run and tells of a full heap that is
     * nearly empty (JDK-8192647). It was seen once, at a first start.
     */
    private static synchronized byte[] resource(String path) {
        try (InputStream stream = Models.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("model file is missing from the class path: " + path);
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException("model file cannot be read: " + path, cause);
        }
    }
}
