package dev.readback.quiz.writing;

import java.util.Optional;

import dev.readback.answering.Said;
import dev.readback.article.Article;

/** Answers questions about an article from its text, as Readback answers whoever asks. */
@FunctionalInterface
public interface Examiner {
    /** The best answer, sure or not; empty when there is none. */
    Optional<Said> said(Article article, String question);
}
