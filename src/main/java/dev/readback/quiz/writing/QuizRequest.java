package dev.readback.quiz.writing;

import java.util.Set;

import dev.readback.quiz.ItemKind;

/**
 * What a quiz should be.
 *
 * @param items how many are asked for; at least 1
 * @param kinds the kinds allowed; at least one
 * @param seed with the article and the rest of the request it decides the quiz
 */
public record QuizRequest(int items, Set<ItemKind> kinds, long seed) {
    public QuizRequest {
        kinds = Set.copyOf(kinds);
        if (items < 1) throw new IllegalArgumentException("a quiz needs at least 1 item, was " + items);
        if (kinds.isEmpty()) throw new IllegalArgumentException("a quiz needs at least one kind of item");
    }
}
