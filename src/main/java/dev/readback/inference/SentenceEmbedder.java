package dev.readback.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;

/**
 * Texts to vectors of length 1 by bge-small-en-v1.5 (int8): the vector of the first token, normalised. The model quantises
 * activations per run, so a vector depends slightly on the texts that share its batch; compare with a tolerance.
 */
public final class SentenceEmbedder implements EmbeddingModel {
    /** Width of a vector. */
    public static final int DIMENSION = 384;
    private static final String OUTPUT = "last_hidden_state";
    private static final int MOST_PIECES = 510;

    private final OnnxModel model;
    private final WordPieces wordPieces;
    private final InferenceQueue queue;
    private final RunTimer timer;
    private final int batch;

    /** @param batch texts per run, at least 1 */
    public SentenceEmbedder(OnnxModel model, WordPieces wordPieces, InferenceQueue queue, RunTimer timer, int batch) {
        if (batch < 1) throw new IllegalArgumentException("readback.inference.embedding-batch must be at least 1, was " + batch);
        this.model = model;
        this.wordPieces = wordPieces;
        this.queue = queue;
        this.timer = timer;
        this.batch = batch;
    }

    /**
     * Vectors in the order of {@code texts}; texts of similar length share a run, so that little is padded. Waits patiently for
     * its turns, batch by batch, so that questions get in between.
     */
    public List<float[]> vectors(List<String> texts) {
        List<Tokens> tokens = texts.stream().map(this::tokens).toList();
        int[] byLength = IntStream.range(0, tokens.size()).boxed()
                .sorted(Comparator.comparingInt(i -> tokens.get(i).length())).mapToInt(Integer::intValue).toArray();
        float[][] vectors = new float[texts.size()][];
        for (int from = 0; from < byLength.length; from += batch) {
            int[] rows = IntStream.of(byLength).skip(from).limit(batch).toArray();
            Callable<float[][]> run = () -> run(IntStream.of(rows).mapToObj(tokens::get).toList());
            float[][] part = queue.runPatiently(run);
            for (int i = 0; i < rows.length; i++) {
                vectors[rows[i]] = part[i];
            }
        }
        return List.of(vectors);
    }

    /** One text's vector; throws a {@code busy} problem at once when too much waits. */
    public float[] vector(String text) {
        Callable<float[][]> run = () -> run(List.of(tokens(text)));
        return queue.runAll(List.of(run)).get(0)[0];
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        List<Embedding> embeddings = new ArrayList<>(segments.size());
        vectors(segments.stream().map(TextSegment::text).toList()).forEach(vector -> embeddings.add(Embedding.from(vector)));
        return Response.from(embeddings);
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    /** Changes whenever vectors computed before should not be compared with new ones. */
    @Override
    public String modelName() {
        return model.name();
    }

    private Tokens tokens(String text) {
        long[] pieces = wordPieces.pieces(text).first(MOST_PIECES).ids();
        long[] ids = new long[pieces.length + 2];
        ids[0] = WordPieces.CLS;
        System.arraycopy(pieces, 0, ids, 1, pieces.length);
        ids[ids.length - 1] = WordPieces.SEP;
        return new Tokens(ids, new long[ids.length]);
    }

    private float[][] run(List<Tokens> tokens) {
        float[][][] hidden = (float[][][]) timer.time(model.name(), () -> model.run(tokens, Set.of(OUTPUT))).get(OUTPUT);
        float[][] vectors = new float[hidden.length][];
        for (int row = 0; row < hidden.length; row++) {
            vectors[row] = normalised(hidden[row][0]);
        }
        return vectors;
    }

    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (float x : vector)
            sum += (double) x * x;
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++)
            unit[i] = (float) (vector[i] / Math.sqrt(sum));
        return unit;
    }
}
