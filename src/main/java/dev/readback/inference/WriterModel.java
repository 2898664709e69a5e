package dev.readback.inference;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;

/**
 * The Writer's graph, which reads a source once and then takes one step for every beam. Keys and values stay in the runtime's own
 * memory from step to step: those of the source are shared by all beams, those of the questions are put in the beams' order by the
 * graph.
 */
public final class WriterModel implements AutoCloseable {
    private final String name;
    private final OrtSession session;
    private final long[] nothing;

    /**
     * @param name for messages and metrics
     * @param bytes the ONNX file; inputs {@code input_ids}, {@code token_type_ids}, {@code position_ids}, each [beams, pieces] of
     *     int64, {@code past} and {@code own}, [layers * 2, rows, heads, pieces, width], {@code parents} [beams]; outputs
     *     {@code log_probs} [beams, vocabulary] and {@code own_next}
     */
    public WriterModel(String name, byte[] bytes) {
        this.name = name;
        try (OrtSession.SessionOptions options = OnnxModel.options()) {
            session = OrtEnvironment.getEnvironment().createSession(bytes, options);
            nothing = ((TensorInfo) session.getInputInfo().get("past").getInfo()).getShape();
            nothing[1] = 1;
            nothing[3] = 0;
        } catch (OrtException cause) {
            throw new IllegalStateException("model " + name + " cannot be loaded", cause);
        }
    }

    public String name() {
        return name;
    }

    /** Reads a source; what is given must be closed, and is for one thread. */
    Writing read(long[] source) {
        try (OnnxTensor none = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.allocate(0), nothing)) {
            long[] places = LongStream.range(0, source.length).toArray();
            return new Writing(source.length, run(1, source, new long[source.length], places, none, none, new int[1]));
        } catch (OrtException cause) {
            throw failed(source.length, cause);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException cause) {
            throw new IllegalStateException("model " + name + " cannot be closed", cause);
        }
    }

    private OrtSession.Result run(int beams, long[] ids, long[] types, long[] places, OnnxTensor past, OnnxTensor own,
            int[] parents)
            throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {beams, ids.length / beams};
        LongBuffer rows = LongBuffer.wrap(Arrays.stream(parents).asLongStream().toArray());
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor typeTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(types), shape);
                OnnxTensor placeTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(places), shape);
                OnnxTensor parentTensor = OnnxTensor.createTensor(environment, rows, new long[]{beams})) {
            return session
                    .run(Map.of("input_ids", idTensor, "token_type_ids", typeTensor, "position_ids", placeTensor, "past", past,
                            "own", own, "parents", parentTensor));
        }
    }

    private IllegalStateException failed(int length, OrtException cause) {
        return new IllegalStateException("model " + name + " failed on a source of " + length, cause);
    }

    /** A question on one source under way. */
    final class Writing implements BeamSearch.Step, AutoCloseable {
        private final int length;
        private final OrtSession.Result source;
        private OrtSession.Result last;
        private int steps;

        private Writing(int length, OrtSession.Result source) {
            this.length = length;
            this.source = source;
        }

        /** The log-probability of every first piece. */
        float[] first() {
            return logProbabilities(source)[0];
        }

        @Override
        public float[][] next(int[] parents, int[] pieces) {
            long[] ids = Arrays.stream(pieces).asLongStream().toArray();
            long[] types = new long[ids.length];
            long[] places = new long[ids.length];
            Arrays.fill(types, 1);
            Arrays.fill(places, length + steps++);
            try (OnnxTensor none = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.allocate(0), nothing)) {
                OrtSession.Result before = last;
                OnnxTensor own = before == null ? none : memory(before);
                // The memory of the step before is given up only when there is a new one: whoever closes this frees the last.
                last = run(ids.length, ids, types, places, memory(source), own, parents);
                if (before != null) before.close();
                return logProbabilities(last);
            } catch (OrtException cause) {
                throw failed(length, cause);
            }
        }

        @Override
        public void close() {
            source.close();
            if (last != null) last.close();
        }

        private OnnxTensor memory(OrtSession.Result result) {
            return (OnnxTensor) result.get("own_next").orElseThrow();
        }

        private float[][] logProbabilities(OrtSession.Result result) {
            try {
                return (float[][]) result.get("log_probs").orElseThrow().getValue();
            } catch (OrtException cause) {
                throw failed(length, cause);
            }
        }
    }
}
