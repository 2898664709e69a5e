package dev.readback.inference;

import java.util.List;

/**
 * A question as the Writer says it; {@link Surface} makes text of it.
 *
 * @param pieces word pieces, lower-case and without accents; those beginning with "##" continue a word
 * @param logProbability of the whole question, at most 0
 * @param score the same, less hard on long questions; what questions on one passage are compared by
 */
public record WrittenQuestion(List<String> pieces, double logProbability, double score) {
    public WrittenQuestion {
        pieces = List.copyOf(pieces);
    }
}
