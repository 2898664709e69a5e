package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.quiz.Item;

/**
 * What the writer hands over.
 *
 * @param items in the order of their evidence in the article; may be empty
 * @param report what was considered and dropped
 * @param engine {@link Item#EMBEDDED}, or the model's name when any of the items asks a question of its wording
 */
public record WrittenQuiz(List<Item> items, WritingReport report, String engine) {
    public WrittenQuiz {
        items = List.copyOf(items);
    }
}
