package dev.readback.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.article.Words;
import dev.readback.retrieval.HybridRetriever;

/** Tells the sentences that name a topic. */
record LookUp(Article article, HybridRetriever retriever) {
    /** A guess, not fitted: the sentences name the topic, whether they are what was looked for is not measured. */
    private static final double SURE = 0.8;
    private static final int SENTENCES = 3;
    /** Words of the shortest sentence that is told before headings and captions are. */
    private static final int SHORTEST = 4;
    private static final Pattern END = Pattern.compile("[.!?\u2026][\"'\u201d\u2019)]*\\s*$");

    /** The few that come closest, in the article's order, none twice. */
    Optional<Answer.Found> of(Topic topic) {
        List<Span> whole = retriever.sentencesNaming(topic.words(), this::isWhole);
        List<Span> naming = whole.isEmpty() ? retriever.sentencesNaming(topic.words(), any -> true) : whole;
        Map<String, Span> told = new LinkedHashMap<>();
        Stream.concat(naming.stream(), byLastName(topic)).forEach(span -> told.putIfAbsent(article.quote(span), span));
        List<Citation> cited = told.values().stream().limit(SENTENCES).sorted().map(span -> Citation.of(article, span)).toList();
        return cited.isEmpty() ? Optional.empty() : Optional.of(Answer.Found.sentences(cited, SURE, Answer.EMBEDDED));
    }

    /** News tells the whole name once and then the last. */
    private Stream<Span> byLastName(Topic topic) {
        if (!topic.isNameIn(article)) return Stream.empty();
        return article.sentences().stream().filter(this::isWhole)
                .filter(sentence -> hasLastName(Token.in(article.text(), sentence), topic.words()));
    }

    private static boolean hasLastName(List<Token> tokens, List<String> name) {
        String last = name.get(name.size() - 1);
        return IntStream.range(0, tokens.size()).anyMatch(at -> tokens.get(at).isCapital()
                && tokens.get(at).lower().replaceFirst("'s$", "").equals(last)
                && (at == 0 || !isOfAnotherName(tokens.get(at - 1), name)));
    }

    /** "African" before "Union", where the European one is looked up. */
    private static boolean isOfAnotherName(Token before, List<String> name) {
        boolean isOwn = name.contains(before.lower()) || FunctionWords.ADDRESS.contains(before.lower());
        return before.isCapital() && !isOwn && !Topic.isEmpty(before.lower());
    }

    private boolean isWhole(Span sentence) {
        String text = article.quote(sentence);
        return END.matcher(text).find() && Words.count(text) >= SHORTEST;
    }
}
