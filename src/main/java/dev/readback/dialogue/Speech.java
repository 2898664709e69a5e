package dev.readback.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readback.answering.Answer;
import dev.readback.answering.Citation;
import dev.readback.article.Article;
import dev.readback.article.Span;

/** Finds the sentences in which an article lets somebody speak, for "what did she say?", which the Reader often leaves open. */
final class Speech {
    private static final Pattern ASKS = Pattern
            .compile("^what (?:did|does|has|do) (.+?) (?:say|said|claim|think|tell|explain|state|argue"
                    + "|announce)\\b[^?]*\\?*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKS = Pattern
            .compile("[\"“”]|\\b(?:said|says|told|called|claimed|explained|promised|admitted|believes?"
                    + "|joked|warned|denied|thinks?|fears?|stated|argued|announced|added)\\b");
    private static final Pattern PRONOUN = Pattern.compile("^[\"“]?(He|She)\\b|[\"”] (he|she) (?:said|told|joked|added)");
    private static final int MOST = 3;
    /** What is told of the rule's sureness: a guess, not fitted to anything. */
    private static final double SURE = 0.6;
    private final Article article;
    private final Cast cast;

    Speech(Article article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /** Up to three sentences, in the order of the text; empty when it is another question or nobody speaks. */
    Optional<Answer.Found> of(String question) {
        Matcher asks = ASKS.matcher(question.strip());
        if (!asks.matches()) return Optional.empty();
        List<Figure> named = cast.namedIn(asks.group(1)).stream().filter(Figure::isPerson).toList();
        if (named.size() != 1) return Optional.empty();
        List<Citation> citations = IntStream.range(0, article.sentences().size()).filter(i -> speaks(named.get(0), i)).limit(MOST)
                .mapToObj(i -> Citation.of(article, article.sentences().get(i))).toList();
        return citations.isEmpty() ? Optional.empty() : Optional.of(Answer.Found.sentences(citations, SURE, Answer.EMBEDDED));
    }

    private boolean speaks(Figure figure, int index) {
        Span sentence = article.sentences().get(index);
        String text = article.quote(sentence);
        Matcher speech = SPEAKS.matcher(text);
        if (!speech.find()) return false;
        List<Figure> here = cast.within(sentence).stream().filter(Figure::isPerson).toList();
        int at = sentence.start() + speech.start();
        if (!here.isEmpty())
            return here.stream().min(Comparator.comparingInt(each -> distance(each, sentence, at)))
                    .filter(figure::equals).isPresent();
        Matcher pronoun = PRONOUN.matcher(text);
        return index > 0 && pronoun.find()
                && figure.gender().agrees(Gender.of(pronoun.group().replaceAll(".*\\b([Hh]e|[Ss]he)\\b.*", "$1").toLowerCase(
                        java.util.Locale.ROOT)))
                && before(index).filter(figure::equals).isPresent();
    }

    /** How far from {@code at} a figure is named in a sentence. */
    private static int distance(Figure figure, Span sentence, int at) {
        return figure.mentions().stream().filter(sentence::contains)
                .mapToInt(span -> Math.min(Math.abs(span.start() - at), Math.abs(span.end() - at))).min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Who was named last before a sentence, up to two sentences back. */
    private Optional<Figure> before(int index) {
        return IntStream.rangeClosed(1, 2).map(back -> index - back).filter(i -> i >= 0)
                .mapToObj(i -> cast.within(article.sentences().get(i)).stream().filter(Figure::isPerson).toList())
                .filter(people -> !people.isEmpty()).map(people -> people.get(0)).findFirst();
    }
}
