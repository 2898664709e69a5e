package dev.readback.answering;

import java.util.ArrayList;
import java.util.List;

import dev.readback.article.Article;
import dev.readback.article.Span;

/** The spans of an answer to a question that asks for several. */
final class Several {
    /** How much worse than the best a further span may fit, in logits. */
    private static final double NEARLY = 1;
    private static final int MOST = 4;

    private Several() {
    }

    /**
     * The best span, grown to its whole list, and the others that fit nearly as well and say something else.
     *
     * @param readings best first, at least one
     */
    static List<Span> of(Article article, List<Reading> readings) {
        double least = readings.get(0).fit() - NEARLY;
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            Reading whole = whole(article, reading);
            if (reading.fit() >= least && kept.stream().allMatch(whole::rivals)) kept.add(whole);
        }
        return kept.stream().limit(MOST).map(Reading::span).toList();
    }

    private static Reading whole(Article article, Reading reading) {
        Span list = Enumeration.complete(article, reading.span());
        return new Reading(list, article.quote(list), reading.score(), reading.answerable(), reading.keywords());
    }
}
