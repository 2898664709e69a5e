package dev.readback.dialogue;

import java.util.Optional;
import java.util.function.Function;

import dev.readback.answering.Said;
import dev.readback.article.Article;
import dev.readback.article.Span;

/** Picks what a follow-up means by what the article supports best: the Reader is asked every reading, and the question as it was. */
public final class BestReading {
    /** By so much the question as it was must be better supported than its best reading. */
    private static final double LEAD_OF_ORIGINAL = 0.25;
    /** What it is worth to stay with what was spoken of. */
    private static final double NEAR = 0.15;
    /** What a reading loses to the one before it: they come in the order of likelihood. */
    private static final double LATER = 0.04;
    private static final int NEIGHBOURS = 2;
    private final Article article;
    private final Function<String, Optional<Said>> examiner;

    public BestReading(Article article, Function<String, Optional<Said>> examiner) {
        this.article = article;
        this.examiner = examiner;
    }

    /** @param before where the last answer stands */
    public String of(Understanding.Rewritten rewritten, Optional<Span> before) {
        String best = rewritten.readings().get(0);
        double support = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rewritten.readings().size(); i++) {
            double found = support(rewritten.readings().get(i), before) - i * LATER;
            if (found > support) {
                best = rewritten.readings().get(i);
                support = found;
            }
        }
        double threshold = support + LEAD_OF_ORIGINAL;
        return rewritten.original().filter(question -> support(question, before) > threshold).orElse(best);
    }

    private double support(String question, Optional<Span> before) {
        return examiner.apply(question).map(said -> said.confidence() + (isNear(said.span(), before) ? NEAR : 0)).orElse(0.0);
    }

    private boolean isNear(Span said, Optional<Span> before) {
        return before.filter(span -> Math.abs(article.sentenceNumberAt(span.start())
                - article.sentenceNumberAt(said.start())) <= NEIGHBOURS).isPresent();
    }
}
