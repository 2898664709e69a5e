package dev.readback.dialogue;

import java.util.Optional;

import dev.readback.article.Span;

/**
 * A question that was answered before, as far as later ones may lean on it.
 *
 * @param question as it was understood
 * @param answer in words; empty when the article did not say
 * @param evidence where the answer stands; empty when there was none
 */
public record Past(String question, String answer, Optional<Span> evidence) {
    public boolean isAnswered() {
        return !answer.isEmpty();
    }
}
