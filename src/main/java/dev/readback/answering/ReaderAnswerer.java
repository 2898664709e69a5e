package dev.readback.answering;

import java.util.List;
import java.util.Optional;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.SpanReader;
import dev.readback.retrieval.HybridRetriever;
import dev.readback.retrieval.Passage;
import dev.readback.retrieval.Retrieval;

/** Answers with a span of the article: the best over the passages that retrieval picks, or none when "no answer" scores higher. */
public final class ReaderAnswerer implements Answerer {
    private final Retrieval retrieval;
    private final SpanReader reader;
    private final Confidence confidence;
    private final double minimum;
    private final int passagesRead;

    /**
     * @param minimum least probability that the article answers, 0 to 1, below which it "does not say"
     * @param passagesRead passages read for one question, at least 1
     */
    ReaderAnswerer(Retrieval retrieval, SpanReader reader, Confidence confidence, double minimum, int passagesRead) {
        this.retrieval = retrieval;
        this.reader = reader;
        this.confidence = confidence;
        this.minimum = minimum;
        this.passagesRead = passagesRead;
    }

    @Override
    public Answer answer(Article article, String question) {
        HybridRetriever retriever = retrieval.of(article);
        List<Passage> passages = retriever.passages(question, passagesRead);
        var candidates = reader.read(question, passages.stream().map(passage -> article.quote(passage.span())).toList());
        for (SpanReader.Candidate candidate : candidates) {
            double sure = confidence.of(candidate.score());
            if (sure < minimum) return absent(article, retriever, question, 1 - sure);
            Optional<Span> span = CleanSpan.of(article.text(), inArticle(candidate, passages));
            if (span.isPresent()) return found(Citation.of(article, span.get()), sure);
        }
        return absent(article, retriever, question, 1);
    }

    private static Span inArticle(SpanReader.Candidate candidate, List<Passage> passages) {
        int offset = passages.get(candidate.window()).span().start();
        return new Span(offset + candidate.start(), offset + candidate.end());
    }

    private static Answer found(Citation citation, double sure) {
        return new Answer.Found(citation.quote(), sure, Answer.EMBEDDED, List.of(citation));
    }

    private static Answer absent(Article article, HybridRetriever retriever, String question, double sure) {
        List<Quote> nearest = retriever.sentences(question, Answer.NotInArticle.NEAREST).stream()
                .map(sentence -> Quote.of(article, sentence)).toList();
        return new Answer.NotInArticle(sure, Answer.EMBEDDED, nearest);
    }
}
