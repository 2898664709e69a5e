package dev.readback.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

import dev.readback.inference.InferenceQueue;
import dev.readback.inference.OnnxModel;
import dev.readback.inference.QuestionGenerator;
import dev.readback.inference.RunTimer;
import dev.readback.inference.SentenceEmbedder;
import dev.readback.inference.SpanReader;
import dev.readback.inference.TagLabels;
import dev.readback.inference.TokenTagger;
import dev.readback.inference.WordPieces;
import dev.readback.inference.WriterModel;

/** The models that ship, for tests without a container: each is loaded when first asked for, once for the JVM, and never closed. */
public final class TestModels {
    private TestModels() {
    }

    public static WordPieces wordPieces() {
        return Vocabulary.PIECES;
    }

    public static OnnxModel embedderModel() {
        return Embedder.MODEL;
    }

    public static SentenceEmbedder embedder() {
        return Embedder.EMBEDDER;
    }

    public static SpanReader reader() {
        return Reader.READER;
    }

    public static TokenTagger tagger() {
        return Tagger.TAGGER;
    }

    public static QuestionGenerator writer() {
        return Writer.WRITER;
    }

    public static byte[] resource(String path) {
        try (InputStream stream = TestModels.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + path);
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static final class Vocabulary {
        static final WordPieces PIECES = new WordPieces(resource("/models/reader/tokenizer.json"));
    }

    private static final class Queue {
        static final InferenceQueue QUEUE = new InferenceQueue(2, 64, Duration.ofSeconds(2));
    }

    private static final class Embedder {
        static final OnnxModel MODEL = new OnnxModel("embedder", resource("/bge-small-en-v1.5-q.onnx"));
        static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(MODEL, Vocabulary.PIECES, Queue.QUEUE, RunTimer.NONE, 8);
    }

    private static final class Reader {
        static final SpanReader READER = new SpanReader(new OnnxModel("reader", resource("/models/reader/model.onnx")),
                Vocabulary.PIECES, Queue.QUEUE, RunTimer.NONE);
    }

    private static final class Tagger {
        static final TokenTagger TAGGER = new TokenTagger(new OnnxModel("tagger", resource("/models/tagger/model.onnx")),
                TagLabels.read(resource("/models/tagger/labels.json")), Vocabulary.PIECES, Queue.QUEUE, RunTimer.NONE, 8);
    }

    private static final class Writer {
        static final QuestionGenerator WRITER = new QuestionGenerator(
                new WriterModel("writer", resource("/models/writer/model.onnx")), Vocabulary.PIECES,
                new dev.readback.inference.Vocabulary(resource("/models/reader/tokenizer.json")), Queue.QUEUE, RunTimer.NONE);
    }
}
