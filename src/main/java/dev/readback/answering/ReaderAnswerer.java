package dev.readback.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.retrieval.HybridRetriever;

/** Answers with spans of the article: the surest over the passages that retrieval picks, or none when none is sure enough. */
public final class ReaderAnswerer implements Answerer {
    /** Further spans of an answer that asks for several must fit nearly as well as the best, in logits. */
    private static final double NEARLY = 0.5;
    private static final int MOST_SPANS = 4;

    private final Function<Article, HybridRetriever> retrieval;
    private final ArticleReader reader;
    private final Confidence confidence;
    private final double minimum;

    /**
     * @param retrieval finds the passages of an article
     * @param minimum least probability that the span is right, 0 to 1, below which the article "does not say"
     */
    ReaderAnswerer(Function<Article, HybridRetriever> retrieval, ArticleReader reader, Confidence confidence, double minimum) {
        this.retrieval = retrieval;
        this.reader = reader;
        this.confidence = confidence;
        this.minimum = minimum;
    }

    @Override
    public Answer answer(Article article, String question) {
        HybridRetriever retriever = retrieval.apply(article);
        AnswerForm form = AnswerForm.of(question);
        if (form == AnswerForm.YES_NO) {
            return new Decision(article, retriever).of(question).filter(found -> found.confidence() >= minimum)
                    .map(Answer.class::cast).orElseGet(() -> absent(article, retriever, question, Decision.UNDECIDED));
        }
        List<Reading> readings = reader.read(article, retriever, question).stream()
                .sorted(Comparator.comparingDouble(reading -> -confidence.fit(reading))).toList();
        if (readings.isEmpty()) return absent(article, retriever, question, 1);
        double sure = confidence.of(readings.get(0), retriever.words(question).foreign(), readings);
        if (sure < minimum) return absent(article, retriever, question, 1 - sure);
        List<Span> spans = form == AnswerForm.SEVERAL ? several(article, readings) : List.of(readings.get(0).span());
        return Answer.Found.of(spans.stream().map(span -> Citation.of(article, span)).toList(), sure, Answer.EMBEDDED);
    }

    /** The best span as a whole list, and the others that fit nearly as well and say something else. */
    private List<Span> several(Article article, List<Reading> readings) {
        double least = confidence.fit(readings.get(0)) - NEARLY;
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            Reading whole = whole(article, reading);
            if (confidence.fit(reading) >= least && kept.stream().allMatch(whole::rivals)) kept.add(whole);
        }
        return kept.stream().limit(MOST_SPANS).map(Reading::span).toList();
    }

    private static Reading whole(Article article, Reading reading) {
        Span list = Enumeration.complete(article, reading.span());
        return new Reading(list, article.quote(list), reading.score(), reading.answerable(), reading.coverage());
    }

    private static Answer absent(Article article, HybridRetriever retriever, String question, double sure) {
        List<Quote> nearest = retriever.sentences(question, Answer.NotInArticle.NEAREST).stream()
                .map(sentence -> Quote.of(article, sentence)).toList();
        return new Answer.NotInArticle(sure, Answer.EMBEDDED, nearest);
    }
}
