package dev.readback.inference;

import java.util.List;

/**
 * A question as it is shown, and what in it the texts do not have.
 *
 * @param text with a capital first letter and a question mark
 * @param invented numbers, rare words and pieces without a meaning that are in none of the texts, lower-case: a name or a number that
 *     the Writer made up, so that the question should be dropped
 * @param added other words with content that are in none of the texts, lower-case: most are the Writer's own wording ("type",
 *     "founded"), but a well-known name is among them if the Writer brought it in
 */
public record RestoredQuestion(String text, List<String> invented, List<String> added) {
    public RestoredQuestion {
        if (!text.endsWith("?")) throw new IllegalArgumentException("a question must end with a question mark");
        invented = List.copyOf(invented);
        added = List.copyOf(added);
    }
}
