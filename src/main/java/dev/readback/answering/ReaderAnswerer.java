package dev.readback.answering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.SpanReader;
import dev.readback.retrieval.HybridRetriever;
import dev.readback.retrieval.Passage;
import dev.readback.retrieval.QuestionWords;

/** Answers with a span of the article: the surest over the passages that retrieval picks, or none when none is sure enough. */
public final class ReaderAnswerer implements Answerer {
    private final Function<Article, HybridRetriever> retrieval;
    private final SpanReader reader;
    private final Confidence confidence;
    private final double minimum;
    private final int passagesRead;

    /**
     * @param retrieval finds the passages of an article
     * @param minimum least probability that the article answers, 0 to 1, below which it "does not say"
     * @param passagesRead passages read for one question, at least 1
     */
    ReaderAnswerer(Function<Article, HybridRetriever> retrieval, SpanReader reader, Confidence confidence, double minimum,
            int passagesRead) {
        this.retrieval = retrieval;
        this.reader = reader;
        this.confidence = confidence;
        this.minimum = minimum;
        this.passagesRead = passagesRead;
    }

    @Override
    public Answer answer(Article article, String question) {
        HybridRetriever retriever = retrieval.apply(article);
        List<Passage> passages = retriever.passages(question, passagesRead);
        QuestionWords words = retriever.words(question);
        AskedType asked = AskedType.of(question);
        Optional<Reading> best = reader
                .read(question, passages.stream().map(passage -> article.quote(passage.span())).toList()).stream()
                .flatMap(candidate -> reading(article, candidate, passages.get(candidate.window()), words).stream())
                .filter(reading -> asked.fits(article.quote(reading.span()))).max(Comparator.comparingDouble(Reading::sure));
        if (best.isPresent() && best.get().sure() >= minimum) return found(article, best.get());
        return absent(article, retriever, question, 1 - best.map(Reading::sure).orElse(0.0));
    }

    /** A clean span and how sure it is that the article answers with it. */
    private record Reading(Span span, double sure) {}

    private Optional<Reading> reading(Article article, SpanReader.Candidate candidate, Passage passage, QuestionWords words) {
        int offset = passage.span().start();
        return CleanSpan.of(article.text(), new Span(offset + candidate.start(), offset + candidate.end()))
                .map(span -> new Reading(
                        span, confidence.of(candidate.score(), words.coverage(article.text(), span))));
    }

    private static Answer found(Article article, Reading reading) {
        Citation citation = Citation.of(article, reading.span());
        return new Answer.Found(citation.quote(), reading.sure(), Answer.EMBEDDED, List.of(citation));
    }

    private static Answer absent(Article article, HybridRetriever retriever, String question, double sure) {
        List<Quote> nearest = retriever.sentences(question, Answer.NotInArticle.NEAREST).stream()
                .map(sentence -> Quote.of(article, sentence)).toList();
        return new Answer.NotInArticle(sure, Answer.EMBEDDED, nearest);
    }
}
