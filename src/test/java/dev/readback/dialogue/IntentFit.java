package dev.readback.dialogue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits {@link IntentModel}: cross-entropy with a small ridge, by Adam (Kingma and Ba 2015) over shuffled batches, its step
 * falling to nothing. The same lines in the same order give the same weights.
 */
final class IntentFit {
    private static final int EPOCHS = 6;
    private static final int BATCH = 128;
    private static final double STEP = 0.02;
    private static final double RIDGE = 1e-5;
    private static final double MEAN = 0.9;
    private static final double SQUARE = 0.999;
    private static final long SEED = 6;

    /** A turn and what it is. */
    record Line(String label, TurnFeatures turn) {}

    private final List<String> labels;
    private final float[][] weights;
    private final float[][] mean;
    private final float[][] square;
    private final float[][] slope;
    private int steps;

    private IntentFit(List<String> labels) {
        this.labels = labels;
        int width = TurnFeatures.COUNT + 1;
        this.weights = new float[labels.size()][width];
        this.mean = new float[labels.size()][width];
        this.square = new float[labels.size()][width];
        this.slope = new float[labels.size()][width];
    }

    /** The model's file. */
    static byte[] fit(List<Line> lines) throws IOException {
        IntentFit fit = new IntentFit(lines.stream().map(Line::label).distinct().sorted().toList());
        List<Line> order = new ArrayList<>(lines);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH)
                fit.step(order.subList(from, Math.min(from + BATCH, order.size())), STEP * (1 - (double) epoch / EPOCHS));
        }
        return fit.file();
    }

    private void step(List<Line> batch, double step) {
        for (float[] row : slope)
            java.util.Arrays.fill(row, 0);
        for (Line line : batch)
            addSlope(line, 1f / batch.size());
        steps++;
        double ofMean = 1 - Math.pow(MEAN, steps);
        double ofSquare = 1 - Math.pow(SQUARE, steps);
        for (int k = 0; k < weights.length; k++) {
            for (int i = 0; i < weights[k].length; i++) {
                double down = slope[k][i] + (i == TurnFeatures.COUNT ? 0 : RIDGE * weights[k][i]);
                mean[k][i] = (float) (MEAN * mean[k][i] + (1 - MEAN) * down);
                square[k][i] = (float) (SQUARE * square[k][i] + (1 - SQUARE) * down * down);
                weights[k][i] -= (float) (step * mean[k][i] / ofMean / (Math.sqrt(square[k][i] / ofSquare) + 1e-8));
            }
        }
    }

    private void addSlope(Line line, float share) {
        int[] places = line.turn.places();
        float[] values = line.turn.values();
        double[] likely = likely(line.turn);
        for (int k = 0; k < weights.length; k++) {
            float off = (float) (likely[k] - (labels.get(k).equals(line.label) ? 1 : 0)) * share;
            for (int i = 0; i < places.length; i++)
                slope[k][places[i]] += off * values[i];
            slope[k][TurnFeatures.COUNT] += off;
        }
    }

    private double[] likely(TurnFeatures turn) {
        double[] likely = new double[weights.length];
        double all = 0;
        for (int k = 0; k < weights.length; k++) {
            double score = weights[k][TurnFeatures.COUNT];
            for (int i = 0; i < turn.places().length; i++)
                score += weights[k][turn.places()[i]] * turn.values()[i];
            likely[k] = Math.exp(score);
            all += likely[k];
        }
        for (int k = 0; k < likely.length; k++)
            likely[k] /= all;
        return likely;
    }

    private byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(labels.size());
        for (int k = 0; k < labels.size(); k++) {
            float most = 0;
            for (int i = 0; i < TurnFeatures.COUNT; i++)
                most = Math.max(most, Math.abs(weights[k][i]));
            data.writeUTF(labels.get(k));
            data.writeFloat(weights[k][TurnFeatures.COUNT]);
            data.writeFloat(most / Byte.MAX_VALUE);
            for (int i = 0; i < TurnFeatures.COUNT; i++)
                data.writeByte(Math.round(weights[k][i] / most * Byte.MAX_VALUE));
        }
        return bytes.toByteArray();
    }
}
