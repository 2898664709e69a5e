package dev.readback.quiz.taking;

import java.util.List;

import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;

/**
 * How an answer was graded, with the key that the learner may now see.
 *
 * @param verdict as in the API: {@code correct}, {@code incorrect}, {@code unsure}
 * @param key in words
 * @param evidence what proves it; at least one
 */
public record Marked(String itemId, String verdict, int score, String key, List<Evidence> evidence, String explanation) {
    static Marked of(Item item, Grade grade) {
        return new Marked(item.id(), grade.verdict().code(), grade.verdict().score(), item.keyText(), item.evidence(),
                (grade.remark() + " " + item.explanation()).strip());
    }
}
