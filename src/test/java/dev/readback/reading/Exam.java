package dev.readback.reading;

import java.util.List;
import java.util.function.Predicate;

/**
 * An article and what is asked about it.
 *
 * @param title what the article is called in its file
 * @param text in the form in which it is added
 */
public record Exam(String title, String text, List<Asked> questions) {
    public Exam {
        questions = List.copyOf(questions);
        if (text.isBlank()) throw new IllegalArgumentException("article " + title + " has no text");
    }

    Exam only(Predicate<Asked> wanted) {
        return new Exam(title, text, questions.stream().filter(wanted).toList());
    }
}
