package dev.readback.answering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.Pieces;
import dev.readback.inference.SpanReader;
import dev.readback.retrieval.HybridRetriever;
import dev.readback.retrieval.Passage;
import dev.readback.retrieval.QuestionWords;

/** Reads the passages of an article that retrieval picks for a question. */
final class ArticleReader {
    private final SpanReader reader;
    private final int passagesRead;

    /** @param passagesRead passages read for one question, at least 1 */
    ArticleReader(SpanReader reader, int passagesRead) {
        this.reader = reader;
        this.passagesRead = passagesRead;
    }

    /** Clean spans of the kind that is asked for, each inside one paragraph. */
    Readings read(Article article, HybridRetriever retriever, String question) {
        return readings(article, retriever, question, retriever.passages(question, passagesRead), reader::read);
    }

    /** The same from the passages that share the question's words, in turn with whoever asks. */
    Readings readPatiently(Article article, HybridRetriever retriever, String question) {
        return readings(article, retriever, question, retriever.passagesByWords(question, passagesRead), reader::readPatiently);
    }

    private static Readings readings(Article article, HybridRetriever retriever, String question, List<Passage> passages,
            BiFunction<String, List<Pieces>, List<SpanReader.Candidate>> reading) {
        QuestionWords words = retriever.words(question);
        AskedType asked = AskedType.of(question);
        List<Pieces> windows = passages.stream().map(passage -> retriever.pieces(passage.span())).toList();
        List<Reading> ranked = reading.apply(question, windows).stream()
                .flatMap(candidate -> reading(article, candidate, passages.get(candidate.window()), words).stream())
                .filter(found -> asked.fits(found.text()))
                .sorted(Comparator.comparingDouble(found -> -found.fit())).toList();
        if (ranked.isEmpty()) return Readings.NONE;
        Span sentence = Citation.of(article, ranked.get(0).span()).sentence();
        SecondReading second = second(article, sentence, reading.apply(question, List.of(retriever.pieces(sentence))));
        return new Readings(second.agreed(ranked), second.best(), passages.size());
    }

    private static SecondReading second(Article article, Span sentence, List<SpanReader.Candidate> found) {
        Map<Span, Double> scores = new HashMap<>();
        found.forEach(candidate -> clean(article, candidate, sentence)
                .ifPresent(span -> scores.merge(span, (double) candidate.score(), Math::max)));
        return new SecondReading(sentence, scores, found.get(0).score(), found.get(found.size() - 1).score());
    }

    private static Optional<Reading> reading(Article article, SpanReader.Candidate candidate, Passage passage,
            QuestionWords words) {
        return clean(article, candidate, passage.span()).map(span -> new Reading(span, article.quote(span), candidate.score(),
                candidate.answerable(), words.share(span)));
    }

    private static Optional<Span> clean(Article article, SpanReader.Candidate candidate, Span read) {
        return Optional.of(new Span(read.start() + candidate.start(), read.start() + candidate.end()))
                .filter(span -> article.paragraphs().stream().anyMatch(paragraph -> paragraph.contains(span)))
                .flatMap(span -> CleanSpan.of(article.text(), span)).flatMap(span -> Enumeration.mended(article, span));
    }
}
