package dev.readback.answering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.retrieval.HybridRetriever;

/** Answers with spans of the article: the surest over the passages that retrieval picks, or none when none is sure enough. */
public final class ReaderAnswerer implements Answerer {
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
        return Topic.of(question).map(topic -> about(article, retriever, question, topic))
                .orElseGet(() -> asked(article, retriever, question));
    }

    private Answer about(Article article, HybridRetriever retriever, String question, Topic topic) {
        boolean isNamed = topic.isOnly() || topic.isNameIn(article);
        Optional<Answer> told = isNamed ? told(article, retriever, topic) : Optional.empty();
        return told.orElseGet(() -> asked(article, retriever, question).fold(
                // Keywords tell the Reader too little for it to see that it speaks of another place or person than they do.
                found -> retriever.words(question).foreign()
                        ? absent(article, retriever, question, 1 - found.confidence())
                        : found,
                absent -> told(article, retriever, topic).orElse(absent)));
    }

    private Optional<Answer> told(Article article, HybridRetriever retriever, Topic topic) {
        return new LookUp(article, retriever).of(topic).filter(found -> found.confidence() >= minimum).map(found -> found);
    }

    private Answer asked(Article article, HybridRetriever retriever, String question) {
        AnswerForm form = AnswerForm.of(question);
        return form == AnswerForm.YES_NO
                ? decided(article, retriever, question)
                : read(article, retriever, question, form == AnswerForm.SEVERAL);
    }

    private Answer decided(Article article, HybridRetriever retriever, String question) {
        Optional<Answer.Found> found = new Decision(article, retriever).of(question)
                .filter(answer -> answer.confidence() >= minimum);
        return found.isPresent()
                ? found.get()
                : new Answer.NotInArticle(Answer.NotInArticle.UNDECIDED, Decision.UNDECIDED,
                        Answer.EMBEDDED, nearest(article, retriever, question), Optional.empty());
    }

    /**
     * Finds the best span for question after question about one article, whatever its confidence; empty when no span was found at
     * all. The same question is always read in the same passages, and no one is turned away because many ask.
     */
    Function<String, Optional<Said>> examiner(Article article) {
        HybridRetriever retriever = retrieval.apply(article);
        return question -> said(retriever, question, reader.readPatiently(article, retriever, question));
    }

    private Optional<Said> said(HybridRetriever retriever, String question, Readings readings) {
        return readings.best().map(best -> new Said(best.span(), best.text(), sure(retriever, question, readings),
                best.lead(readings.ranked())));
    }

    private double sure(HybridRetriever retriever, String question, Readings readings) {
        return confidence.of(readings, retriever.words(question).foreign());
    }

    private Answer read(Article article, HybridRetriever retriever, String question, boolean several) {
        Readings readings = reader.read(article, retriever, question);
        double sure = sure(retriever, question, readings);
        if (readings.best().isEmpty() || sure < minimum) return absent(article, retriever, question, 1 - sure);
        List<Span> spans = several ? Several.of(article, readings.ranked()) : List.of(readings.best().get().span());
        return Answer.Found.of(spans.stream().map(span -> Citation.of(article, span)).toList(), sure, Answer.EMBEDDED);
    }

    private static Answer absent(Article article, HybridRetriever retriever, String question, double sure) {
        return new Answer.NotInArticle(sure, Answer.EMBEDDED, nearest(article, retriever, question));
    }

    private static List<Quote> nearest(Article article, HybridRetriever retriever, String question) {
        return retriever.sentences(question, Answer.NotInArticle.NEAREST).stream().map(sentence -> Quote.of(article, sentence))
                .toList();
    }
}
