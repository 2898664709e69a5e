package dev.readback.inference;

import java.util.Map;
import java.util.Set;

/**
 * What the model says of one sentence: for every piece a logit for every label, and in {@code arcs} for every piece that its word
 * hangs on the word which begins at another piece, or, at 0, on the root.
 */
record TagLogits(float[][] upos, float[][] xpos, float[][] name, float[][] time, float[][] relation, float[][] arcs) {
    static final Set<String> OUTPUTS = Set.of("upos_logits", "xpos_logits", "name_logits", "time_logits", "relation_logits",
            "arc_logits");

    /** The sentence in row {@code row} of a run's outputs. */
    static TagLogits of(Map<String, Object> outputs, int row) {
        return new TagLogits(part(outputs, "upos", row), part(outputs, "xpos", row), part(outputs, "name", row),
                part(outputs, "time", row), part(outputs, "relation", row), part(outputs, "arc", row));
    }

    private static float[][] part(Map<String, Object> outputs, String head, int row) {
        return ((float[][][]) outputs.get(head + "_logits"))[row];
    }
}
