package dev.readback.reading;

import java.util.List;

/**
 * A question with what it should be answered.
 *
 * @param kind what sort of question it is, in a word; empty when the file does not say
 * @param golds accepted answers, not blank, in the order of the file; none when the article does not answer
 */
public record Asked(String id, String question, String kind, List<String> golds) {
    public Asked {
        golds = List.copyOf(golds);
        if (question.isBlank()) throw new IllegalArgumentException("question " + id + " is blank");
        if (golds.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("question " + id + " has a blank answer");
        }
    }

    public boolean answerable() {
        return !golds.isEmpty();
    }

    /** Whether a gold answer can stand in the article, as "yes" and "no" do not. */
    boolean quotable() {
        return golds.stream().anyMatch(gold -> !gold.matches("(?i)yes|no"));
    }
}
