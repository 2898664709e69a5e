package dev.readback.quiz.writing;

import dev.readback.article.Article;

/** Somebody from outside who proposes questions. What it proposes passes the gates that everything passes. */
public interface QuestionGuest {
    /** The model's name. */
    String name();

    /** @param wanted questions, at least 1; never throws for what the other side does */
    Proposals propose(Article article, int wanted);
}
