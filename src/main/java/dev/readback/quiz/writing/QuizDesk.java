package dev.readback.quiz.writing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Where quizzes are ordered by doors other than the REST resource. */
@ApplicationScoped
public class QuizDesk {
    private final QuizAuthor author;

    QuizDesk(QuizAuthor author) {
        this.author = author;
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
