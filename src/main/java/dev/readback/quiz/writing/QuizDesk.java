package dev.readback.quiz.writing;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;

/** Where quizzes are ordered by doors other than the REST resource. */
@ApplicationScoped
public class QuizDesk {
    private final QuizAuthor author;
    private final QuizLibrary quizzes;

    QuizDesk(QuizAuthor author, QuizLibrary quizzes) {
        this.author = author;
        this.quizzes = quizzes;
    }

    /** A new quiz of up to {@code items} items of some kinds, of which nobody is told the author's secret. */
    public Quiz write(String articleId, int items, Set<ItemKind> kinds) {
        return quizzes.find(write(articleId, items, kinds.stream().map(ItemKind::code).toList(), null)).orElseThrow();
    }

    /**
     * The id of a new quiz; throws a problem that names what cannot be asked for.
     *
     * @param items 1 to {@link QuizOrder#MAX_ITEMS}, or {@code null} for the default
     * @param kinds as in the API, or {@code null} for all
     * @param seed or {@code null} to have one drawn
     */
    public String write(String articleId, Integer items, List<String> kinds, Long seed) {
        return author.write(articleId, new QuizOrder(items, kinds, seed)).quiz().id();
    }
}
