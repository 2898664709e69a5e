package dev.readback.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.readback.inference.OnnxModel;
import dev.readback.inference.SpanReader;
import dev.readback.inference.Tokens;
import dev.readback.inference.WordPieces;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** The Reader's model and nothing around it: the same tokens, the same options, as many threads as Readback has workers. */
final class BareRuntime implements AutoCloseable {
    private static final int WORKERS = 2;

    private final OrtSession session;
    private final ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    private final WordPieces wordPieces = new WordPieces(resource("/models/reader/tokenizer.json"));

    BareRuntime() throws OrtException {
        session = OrtEnvironment.getEnvironment().createSession(resource("/models/reader/model.onnx"), OnnxModel.options());
    }

    WordPieces wordPieces() {
        return wordPieces;
    }

    List<Tokens> sequences(String question, List<String> windows) {
        var asked = wordPieces.pieces(question);
        return windows.stream().map(window -> SpanReader.sequence(asked, wordPieces.pieces(window))).toList();
    }

    /** Milliseconds to run all sequences. */
    double millis(List<Tokens> sequences) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        List<Future<Integer>> runs = sequences.stream().map(tokens -> threads.submit(() -> run(tokens))).toList();
        for (Future<Integer> run : runs)
            run.get();
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() throws OrtException {
        threads.shutdown();
        session.close();
        wordPieces.close();
    }

    private int run(Tokens tokens) throws OrtException {
        long[] shape = {1, tokens.length()};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] ones = new long[tokens.length()];
        java.util.Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.ids()), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens.types()), shape);
                OrtSession.Result result = session
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return result.size();
        }
    }

    private static byte[] resource(String path) {
        try (InputStream stream = BareRuntime.class.getResourceAsStream(path)) {
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
