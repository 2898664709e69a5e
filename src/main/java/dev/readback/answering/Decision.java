package dev.readback.answering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.readback.article.Article;
import dev.readback.retrieval.HybridRetriever;

/** Yes or no, when the sentences nearest to the question say so plainly and none of them says the opposite. */
record Decision(Article article, HybridRetriever retriever) {
    /** How sure "the article does not say" is when no sentence decides: it may say it in other words. */
    static final double UNDECIDED = 0.5;
    /** An estimate from the cases of YesNoTrapsTest before the rules were mended on them; too few are decided to fit it. */
    private static final double SURE = 0.86;
    private static final int SENTENCES = 8;

    Optional<Answer.Found> of(String question) {
        List<Verdict> verdicts = retriever.sentences(question, SENTENCES).stream()
                .map(sentence -> YesNo.judge(article, question, sentence)).toList();
        Optional<Answer.Found> yes = first(verdicts, Verdict.Outcome.YES)
                .map(evidence -> Answer.Found.yes(evidence, SURE, Answer.EMBEDDED));
        Optional<Answer.Found> no = first(verdicts, Verdict.Outcome.NO)
                .map(evidence -> Answer.Found.no(evidence, SURE, Answer.EMBEDDED));
        return yes.isPresent() && no.isPresent() ? Optional.empty() : Stream.concat(yes.stream(), no.stream()).findFirst();
    }

    private Optional<Citation> first(List<Verdict> verdicts, Verdict.Outcome outcome) {
        return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).map(Verdict::evidence)
                .map(span -> Citation.of(article, span)).findFirst();
    }
}
