package dev.readback.answering;

import dev.readback.article.Article;

/** What is not told of an article for now, because a quiz that is being taken asks for it. */
public interface Withheld {
    /** Whether {@code question} is asked in such a quiz, in these words or nearly these. */
    boolean isAskedBy(String question);

    /** Whether {@code answer} would give away what such a quiz asks for. */
    boolean isToldBy(Answer answer);

    /** {@code answer} without the nearest passages that prove what such a quiz asks for. */
    Answer without(Answer answer);

    /** Knows which quizzes are being taken. */
    interface Source {
        Withheld of(Article article);
    }
}
