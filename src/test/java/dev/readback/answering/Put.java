package dev.readback.answering;

import dev.readback.article.Article;
import dev.readback.reading.Asked;
import dev.readback.reading.TokenF1;
import dev.readback.retrieval.HybridRetriever;

/**
 * A question that was put to an article, with all that the Reader found.
 *
 * @param foreign whether it names something that the article never mentions
 */
record Put(Asked asked, Readings readings, boolean foreign) {
    /** Least token F1 with a gold answer with which a span counts as right. */
    private static final double RIGHT = 0.5;

    static Put of(Asked asked, Article article, HybridRetriever retriever, ArticleReader reader) {
        return new Put(asked, reader.read(article, retriever, asked.question()), retriever.words(asked.question()).foreign());
    }

    /** What the confidence looks at, in the order of {@link Confidence}'s parts, for the best span. */
    double[] features() {
        Reading best = best();
        return new double[]{1, best.score(), best.answerable(), best.keywords(), foreign ? 1 : 0,
                best.rivalScore(readings.ranked()), readings.alone(), readings.among()};
    }

    boolean right() {
        return asked.answerable() && TokenF1.f1(best().text(), asked.golds()) >= RIGHT;
    }

    private Reading best() {
        return readings.best().orElseThrow();
    }
}
