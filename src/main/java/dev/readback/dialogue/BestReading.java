package dev.readback.dialogue;

import java.util.List;
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
    /** What it costs to say again what was said just now. */
    private static final double AGAIN = 0.3;
    /** What a reading loses to the one before it: they come in the order of likelihood. */
    private static final double LATER = 0.04;
    private static final int NEIGHBOURS = 2;
    private final Article article;
    private final Function<String, Optional<Said>> examiner;

    public BestReading(Article article, Function<String, Optional<Said>> examiner) {
        this.article = article;
        this.examiner = examiner;
    }

    /**
     * A question with what the Reader finds for it.
     *
     * @param near whether it stands beside what was spoken of
     */
    public record Choice(String question, Optional<Said> said, boolean near) {}

    /** @param before where the last answer stands */
    public Choice of(Understanding.Rewritten rewritten, Optional<Span> before) {
        List<Choice> choices = rewritten.readings().stream().map(question -> choice(question, before)).toList();
        Choice best = choices.get(0);
        double support = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices.size(); i++) {
            double found = support(choices.get(i), before) - i * LATER;
            if (found > support) {
                best = choices.get(i);
                support = found;
            }
        }
        double threshold = support + LEAD_OF_ORIGINAL;
        return rewritten.original().map(question -> choice(question, before))
                .filter(choice -> support(choice, before) > threshold).orElse(best);
    }

    private Choice choice(String question, Optional<Span> before) {
        Optional<Said> said = examiner.apply(question);
        return new Choice(question, said, said.filter(found -> isNear(found.span(), before)).isPresent());
    }

    private static double support(Choice choice, Optional<Span> before) {
        boolean again = choice.said.filter(said -> before.filter(said.span()::overlaps).isPresent()).isPresent();
        return choice.said.map(said -> said.confidence() + (choice.near ? NEAR : 0) - (again ? AGAIN : 0)).orElse(0.0);
    }

    private boolean isNear(Span said, Optional<Span> before) {
        return before.filter(span -> Math.abs(article.sentenceNumberAt(span.start())
                - article.sentenceNumberAt(said.start())) <= NEIGHBOURS).isPresent();
    }
}
