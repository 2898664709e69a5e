package dev.readback.answering;

import java.util.Comparator;
import java.util.List;

import dev.readback.article.Article;
import dev.readback.reading.Asked;
import dev.readback.reading.TokenF1;
import dev.readback.retrieval.HybridRetriever;

/**
 * A question that was put to an article, with all that the Reader found.
 *
 * @param foreign whether it names something that the article never mentions
 * @param lacking how many of its words the paragraph of the best span lacks
 */
record Put(Asked asked, List<Reading> readings, boolean foreign, int lacking) {
    /** Least token F1 with a gold answer with which a span counts as right. */
    private static final double RIGHT = 0.5;

    static Put of(Asked asked, Article article, HybridRetriever retriever, ArticleReader reader) {
        List<Reading> readings = reader.read(article, retriever, asked.question());
        int lacking = readings.isEmpty() ? 0 : SharedWords.lacking(asked.question(), article, best(readings).span());
        return new Put(asked, readings, retriever.words(asked.question()).foreign(), lacking);
    }

    /** What the confidence looks at, in the order of {@link Confidence}'s parts, for the best span. */
    double[] features() {
        Reading best = best(readings);
        return new double[]{1, best.score(), best.answerable(), best.keywords(), foreign ? 1 : 0, lacking,
                best.rivalScore(readings)};
    }

    boolean right() {
        return asked.answerable() && TokenF1.f1(best(readings).text(), asked.golds()) >= RIGHT;
    }

    private static Reading best(List<Reading> readings) {
        return readings.stream().max(Comparator.comparingDouble(Reading::fit)).orElseThrow();
    }
}
