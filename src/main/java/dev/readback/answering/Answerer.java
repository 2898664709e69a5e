package dev.readback.answering;

import dev.readback.article.Article;

/** A question to an answer. Seam: the embedded Reader is one implementation, a language model another. */
public interface Answerer {
    /**
     * @param question what a reader asks; not blank
     * @return what the article says, not yet checked by {@link Grounding}
     */
    Answer answer(Article article, String question);
}
