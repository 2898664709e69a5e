package dev.readback.quiz.writing;

/**
 * A question that somebody from outside proposes; nothing of it is believed.
 *
 * @param answer the key, in the words of {@code sentence}
 * @param sentence of the article that answers it, as it was copied
 */
public record Proposal(String question, String answer, String sentence) {
    public Proposal {
        if (question.isBlank() || answer.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("a proposal needs a question, an answer and a sentence");
        }
    }
}
