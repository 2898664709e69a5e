package dev.readback.retrieval;

import java.util.Arrays;

import dev.readback.article.Article;
import dev.readback.article.Span;

/** What the words of a question tell of the places in an article. */
public final class QuestionWords {
    private final Article article;
    private final double[] scores;
    private final double best;
    private final boolean foreign;

    /**
     * @param scores for each sentence of the article how much it has of the question's words, 0 or more
     * @param foreign whether the question names something, or a number, that the article never mentions
     */
    QuestionWords(Article article, double[] scores, boolean foreign) {
        this.article = article;
        this.scores = scores;
        this.best = Arrays.stream(scores).max().orElse(0);
        this.foreign = foreign;
    }

    public boolean foreign() {
        return foreign;
    }

    /** How close the sentence that {@code span} begins in comes to the article's best, 0 to 1; 0 where no sentence has any word. */
    public double share(Span span) {
        return best == 0 ? 0 : scores[article.sentenceNumberAt(span.start())] / best;
    }
}
