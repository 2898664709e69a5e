package dev.readback.dialogue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How likely a turn is a question or a wish of each kind: a multinomial logistic regression over {@link TurnFeatures}. Its
 * weights are whole numbers of -127 to 127 with one scale for each label; recipe, data and scores are in
 * {@code src/training/intents}.
 */
final class IntentModel {
    /** A label beside those of {@link Intent}: a fact that no article tells but one that is about it. */
    static final String OUTSIDE = "outside";
    private static final String WEIGHTS = "/models/intents/weights.bin";
    private final Map<String, Line> lines;

    private record Line(float bias, float scale, byte[] weights) {
        double score(TurnFeatures turn) {
            double sum = 0;
            for (int i = 0; i < turn.places().length; i++)
                sum += weights[turn.places()[i]] * turn.values()[i];
            return bias + scale * sum;
        }
    }

    private IntentModel(Map<String, Line> lines) {
        this.lines = lines;
    }

    static IntentModel shipped() {
        return Shipped.MODEL;
    }

    /** @param stream the number of labels; for each its name, bias, scale and weights */
    static IntentModel read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        Map<String, Line> lines = new LinkedHashMap<>();
        for (int left = data.readInt(); left > 0; left--)
            lines.put(data.readUTF(), new Line(data.readFloat(), data.readFloat(), data.readNBytes(TurnFeatures.COUNT)));
        return new IntentModel(lines);
    }

    /** For each label, together 1. */
    Map<String, Double> probabilities(TurnFeatures turn) {
        Map<String, Double> weighed = new LinkedHashMap<>();
        lines.forEach((label, line) -> weighed.put(label, Math.exp(line.score(turn))));
        double all = weighed.values().stream().mapToDouble(Double::doubleValue).sum();
        weighed.replaceAll((label, value) -> value / all);
        return weighed;
    }

    private static final class Shipped {
        static final IntentModel MODEL = load();

        private static IntentModel load() {
            try (InputStream stream = IntentModel.class.getResourceAsStream(WEIGHTS)) {
                if (stream == null) throw new IllegalStateException("model file is missing from the class path: " + WEIGHTS);
                return read(new BufferedInputStream(stream));
            } catch (IOException cause) {
                throw new UncheckedIOException("model file cannot be read: " + WEIGHTS, cause);
            }
        }
    }
}
