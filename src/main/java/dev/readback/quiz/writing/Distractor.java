package dev.readback.quiz.writing;

import java.util.Optional;

/**
 * A wrong answer that looks like the key.
 *
 * @param note why it is wrong, for the learner after grading
 * @param entity what it names, if it comes from the article
 */
public record Distractor(String text, String note, Optional<Integer> entity) {
    public Distractor {
        if (text.isBlank()) throw new IllegalArgumentException("a distractor must not be blank");
        if (note.isBlank()) throw new IllegalArgumentException("a distractor needs a note why it is wrong");
    }
}
