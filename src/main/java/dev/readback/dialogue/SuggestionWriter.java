package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.answering.Said;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.MarkedPassage;
import dev.readback.inference.QuestionKind;
import dev.readback.inference.QuestionOrder;
import dev.readback.inference.RestoredQuestion;
import dev.readback.inference.Surface;
import dev.readback.inference.WrittenQuestion;

/** Has the Writer ask for names and figures all over an article, and keeps what the Reader answers with just these. */
public final class SuggestionWriter {
    /** Surer than what is just answered: a suggestion that disappoints is worse than none. */
    private static final double LEAST_SURE = 0.5;
    private static final Pattern FIGURE = Pattern
            .compile("(?<![\\p{L}\\d])\\d[\\d,.]*(?<=\\d)(?: (?:percent|million|thousand|euros|pounds|dollars"
                    + "|people|hours|days|years|metres|kilometres))*");
    private static final Pattern LEANING = Pattern.compile("(?i)\\b(?:he|she|it|they|him|her|his|their|its|this|these|those)\\b");
    private final Function<List<QuestionOrder>, List<List<WrittenQuestion>>> writer;
    private final Function<Article, Function<String, Optional<Said>>> examiner;
    private final int most;

    /** @param most answers asked for at most, at least 1 */
    public SuggestionWriter(Function<List<QuestionOrder>, List<List<WrittenQuestion>>> writer,
            Function<Article, Function<String, Optional<Said>>> examiner, int most) {
        if (most < 1)
            throw new IllegalArgumentException("readback.conversation.suggestions-tried must be at least 1, was " + most);
        this.writer = writer;
        this.examiner = examiner;
        this.most = most;
    }

    /** In the order of the text, at most one to a sentence. */
    public List<Suggestion> write(Article article, Cast cast) {
        List<Key> keys = spread(keys(article, cast));
        List<List<WrittenQuestion>> written = writer.apply(keys.stream().map(key -> order(article, key)).toList());
        Surface surface = new Surface(article.title(), article.text());
        Function<String, Optional<Said>> examined = examiner.apply(article);
        List<Suggestion> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            written.get(i).stream().limit(2).map(each -> surface.restore(each.pieces())).filter(SuggestionWriter::standsAlone)
                    .map(RestoredQuestion::text)
                    .flatMap(text -> examined.apply(text).filter(said -> isProof(said, key)).map(said -> new Suggestion(text,
                            said.span())).stream())
                    .findFirst().filter(each -> found.stream().noneMatch(other -> other.question().equals(each.question())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private record Key(Span span, Span sentence, QuestionKind kind) {}

    private static boolean standsAlone(RestoredQuestion question) {
        return question.invented().isEmpty() && !LEANING.matcher(question.text()).find();
    }

    private static boolean isProof(Said said, Key key) {
        return said.confidence() >= LEAST_SURE && said.span().overlaps(key.span);
    }

    /** The first of each sentence: a figure where there is one, else a name. */
    private static List<Key> keys(Article article, Cast cast) {
        Stream<Key> figures = FIGURE.matcher(article.text()).results()
                .map(found -> key(article, new Span(found.start(), found.end()), QuestionKind.HOW_MANY));
        Stream<Key> names = cast.figures().stream().flatMap(figure -> figure.mentions().stream()
                .map(span -> key(article, span, figure.isPerson() ? QuestionKind.WHO : QuestionKind.WHAT)));
        List<Span> sentences = new ArrayList<>();
        return Stream.concat(figures, names).filter(key -> key.sentence.contains(key.span)).filter(key -> {
            boolean isNew = !sentences.contains(key.sentence);
            if (isNew) sentences.add(key.sentence);
            return isNew;
        }).sorted(Comparator.comparing(Key::span)).toList();
    }

    private static Key key(Article article, Span span, QuestionKind kind) {
        boolean year = article.quote(span).matches("(?:1[5-9]|20)\\d\\d");
        return new Key(span, article.sentenceAt(span.start()), year ? QuestionKind.WHEN : kind);
    }

    /** At most {@link #most}, from all over the article. */
    private List<Key> spread(List<Key> keys) {
        if (keys.size() <= most) return keys;
        return IntStream.range(0, most).mapToObj(i -> keys.get((int) ((long) i * keys.size() / most))).toList();
    }

    private static QuestionOrder order(Article article, Key key) {
        int start = key.sentence.start();
        return new QuestionOrder(new MarkedPassage(article.title(), article.quote(key.sentence), key.span.start() - start,
                key.span.end() - start), key.kind);
    }
}
