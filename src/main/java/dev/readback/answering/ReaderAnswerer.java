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
     * @param minimum least probability that the span is right, 0 to 1, below which the article "does not say"
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
        List<Reading> readings = readings(article, retriever, question);
        if (readings.isEmpty()) return absent(article, retriever, question, 1);
        Reading best = readings.get(0);
        double sure = confidence.of(best.fit(), rival(best, readings));
        return sure >= minimum ? found(article, best, sure) : absent(article, retriever, question, 1 - sure);
    }

    /** What the passages offer of the kind that is asked for, best first. */
    private List<Reading> readings(Article article, HybridRetriever retriever, String question) {
        List<Passage> passages = retriever.passages(question, passagesRead);
        QuestionWords words = retriever.words(question);
        AskedType asked = AskedType.of(question);
        return reader.read(question, passages.stream().map(retriever::pieces).toList()).stream()
                .flatMap(candidate -> reading(article, candidate, passages.get(candidate.window()), words).stream())
                .filter(reading -> asked.fits(reading.text())).sorted(Comparator.comparingDouble(reading -> -reading.fit()))
                .toList();
    }

    private Optional<Reading> reading(Article article, SpanReader.Candidate candidate, Passage passage, QuestionWords words) {
        int offset = passage.span().start();
        return CleanSpan.of(article.text(), new Span(offset + candidate.start(), offset + candidate.end())).map(span -> {
            double share = words.coverage(article.text(), span);
            return new Reading(span, article.quote(span), candidate.score(),
                    confidence.fit(candidate.score(), candidate.answerable(), share));
        });
    }

    private static double rival(Reading best, List<Reading> readings) {
        return readings.stream().filter(best::rivals).mapToDouble(Reading::score).max().orElse(0);
    }

    private static Answer found(Article article, Reading reading, double sure) {
        Citation citation = Citation.of(article, reading.span());
        return new Answer.Found(citation.quote(), sure, Answer.EMBEDDED, List.of(citation));
    }

    private static Answer absent(Article article, HybridRetriever retriever, String question, double sure) {
        List<Quote> nearest = retriever.sentences(question, Answer.NotInArticle.NEAREST).stream()
                .map(sentence -> Quote.of(article, sentence)).toList();
        return new Answer.NotInArticle(sure, Answer.EMBEDDED, nearest);
    }
}
