package dev.readback.answering;

import java.util.ArrayList;
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

/** Answers with spans of the article: the surest over the passages that retrieval picks, or none when none is sure enough. */
public final class ReaderAnswerer implements Answerer {
    /** Further spans of an answer that asks for several must fit nearly as well as the best, in logits. */
    private static final double NEARLY = 0.5;
    private static final int MOST_SPANS = 4;

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
        AnswerForm form = AnswerForm.of(question);
        if (form == AnswerForm.YES_NO) {
            return new Decision(article, retriever).of(question).filter(found -> found.confidence() >= minimum)
                    .map(Answer.class::cast).orElseGet(() -> absent(article, retriever, question, Decision.UNDECIDED));
        }
        QuestionWords words = retriever.words(question);
        List<Reading> readings = readings(article, retriever, question, words);
        if (readings.isEmpty()) return absent(article, retriever, question, 1);
        Reading best = readings.get(0);
        double sure = confidence.of(best.fit(), words.foreign(), rival(best, readings));
        if (sure < minimum) return absent(article, retriever, question, 1 - sure);
        List<Span> spans = form == AnswerForm.SEVERAL ? several(article, readings) : List.of(best.span());
        return Answer.Found.of(spans.stream().map(span -> Citation.of(article, span)).toList(), sure, Answer.EMBEDDED);
    }

    /** What the passages offer of the kind that is asked for, best first. */
    private List<Reading> readings(Article article, HybridRetriever retriever, String question, QuestionWords words) {
        List<Passage> passages = retriever.passages(question, passagesRead);
        AskedType asked = AskedType.of(question);
        return reader.read(question, passages.stream().map(retriever::pieces).toList()).stream()
                .flatMap(candidate -> reading(article, candidate, passages.get(candidate.window()), words).stream())
                .filter(reading -> asked.fits(reading.text())).sorted(Comparator.comparingDouble(reading -> -reading.fit()))
                .toList();
    }

    private Optional<Reading> reading(Article article, SpanReader.Candidate candidate, Passage passage, QuestionWords words) {
        int offset = passage.span().start();
        var read = new Span(offset + candidate.start(), offset + candidate.end());
        return CleanSpan.of(article.text(), read).flatMap(span -> Enumeration.mended(article, span)).map(span -> {
            double share = words.coverage(article.text(), span);
            return new Reading(span, article.quote(span), candidate.score(),
                    confidence.fit(candidate.score(), candidate.answerable(), share));
        });
    }

    private static double rival(Reading best, List<Reading> readings) {
        return readings.stream().filter(best::rivals).mapToDouble(Reading::score).max().orElse(0);
    }

    /** The best span as a whole list, and the others that fit nearly as well and say something else. */
    private static List<Span> several(Article article, List<Reading> readings) {
        double least = readings.get(0).fit() - NEARLY;
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            Span whole = Enumeration.complete(article, reading.span());
            Reading grown = new Reading(whole, article.quote(whole), reading.score(), reading.fit());
            if (reading.fit() >= least && kept.stream().allMatch(grown::rivals)) kept.add(grown);
        }
        return kept.stream().limit(MOST_SPANS).map(Reading::span).toList();
    }

    private static Answer absent(Article article, HybridRetriever retriever, String question, double sure) {
        List<Quote> nearest = retriever.sentences(question, Answer.NotInArticle.NEAREST).stream()
                .map(sentence -> Quote.of(article, sentence)).toList();
        return new Answer.NotInArticle(sure, Answer.EMBEDDED, nearest);
    }
}
