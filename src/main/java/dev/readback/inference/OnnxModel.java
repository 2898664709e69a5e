package dev.readback.inference;

import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * One model as a plain function from word pieces to arrays of floats. One session for the whole application, one thread per run:
 * runs at the same time come from the queue's workers, so threads inside a run would only compete with them.
 */
public final class OnnxModel implements AutoCloseable {
    private final String name;
    private final OrtSession session;

    /**
     * @param name for messages and metrics
     * @param bytes the ONNX file; inputs {@code input_ids}, {@code attention_mask}, {@code token_type_ids}, each
     *     [batch, tokens] of int64
     */
    public OnnxModel(String name, byte[] bytes) {
        this.name = name;
        try (OrtSession.SessionOptions options = options()) {
            session = OrtEnvironment.getEnvironment().createSession(bytes, options);
        } catch (OrtException cause) {
            throw new IllegalStateException("model " + name + " cannot be loaded", cause);
        }
    }

    /** The options that Readback runs every model with; the benchmark uses the same. */
    public static OrtSession.SessionOptions options() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    /**
     * Runs the model once.
     *
     * @param batch at least one sequence; shorter ones are padded with 0 and masked
     * @param outputs names of the outputs wanted
     * @return for each output name its array, [batch][tokens] or [batch][tokens][width]
     */
    public Map<String, Object> run(List<Tokens> batch, Set<String> outputs) {
        int length = batch.stream().mapToInt(Tokens::length).max().orElseThrow();
        long[] shape = {batch.size(), length};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, buffer(batch, length, Tokens::ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, buffer(batch, length, Tokens::mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, buffer(batch, length, Tokens::types), shape);
                OrtSession.Result result = session
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types), outputs)) {
            Map<String, Object> arrays = new HashMap<>();
            for (String output : outputs) {
                arrays.put(output, result.get(output).orElseThrow().getValue());
            }
            return arrays;
        } catch (OrtException cause) {
            throw new IllegalStateException("model " + name + " failed on " + batch.size() + " x " + length, cause);
        }
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException cause) {
            throw new IllegalStateException("model " + name + " cannot be closed", cause);
        }
    }

    private static LongBuffer buffer(List<Tokens> batch, int length, java.util.function.Function<Tokens, long[]> part) {
        LongBuffer buffer = LongBuffer.allocate(batch.size() * length);
        for (int row = 0; row < batch.size(); row++) {
            buffer.put(row * length, part.apply(batch.get(row)));
        }
        return buffer;
    }
}
