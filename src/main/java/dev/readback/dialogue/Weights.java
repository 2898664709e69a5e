package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * What the sentences of an article weigh: more with words that the article often uses, more at its beginning, less when they lean
 * on a sentence before. What has been told weighs less the second time.
 */
final class Weights {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Set<String> SMALL = Set.of("the", "and", "for", "that", "with", "was", "were", "has", "have", "had",
            "his",
            "her", "its", "their", "from", "but", "not", "are", "who", "which", "this", "said", "they", "she", "been", "would",
            "will");
    private static final Pattern LEANING = Pattern.compile("^[\"“]?(?:He|She|It|They|This|That|But|And|His|Her|Their|Its)\\b");
    private static final int OFTEN = 4;
    private static final int LEAST_WORDS = 6;
    private static final double REPEATED = 0.7;

    /** A sentence with its weights. */
    record Weighed(Span span, Set<String> words, double summary, double fact) {}

    private final List<Weighed> sentences;

    Weights(Article article, Cast cast) {
        Map<String, Long> frequency = WORD.matcher(article.text()).results()
                .collect(Collectors.groupingBy(word -> word.group().toLowerCase(Locale.ROOT), Collectors.counting()));
        Set<Span> named = cast.figures().stream().flatMap(each -> each.mentions().stream())
                .map(span -> article.sentenceAt(span.start())).collect(Collectors.toSet());
        this.sentences = IntStream.range(0, article.sentences().size()).filter(i -> isSentence(text(article, i)))
                .mapToObj(i -> weighed(article, i, frequency, named)).toList();
    }

    static double summary(Weighed sentence) {
        return sentence.summary;
    }

    static double fact(Weighed sentence) {
        return sentence.fact;
    }

    /** Up to {@code wanted} sentences in the order of the text. */
    List<Span> weightiest(int wanted, Function<Weighed, Double> weight) {
        List<Weighed> open = new ArrayList<>(sentences);
        List<Span> chosen = new ArrayList<>();
        Set<String> told = new HashSet<>();
        while (chosen.size() < wanted && !open.isEmpty()) {
            Weighed best = open.stream().max(Comparator.comparingDouble(each -> weight.apply(each) * news(each, told)))
                    .orElseThrow();
            open.remove(best);
            chosen.add(best.span);
            told.addAll(best.words);
        }
        return chosen.stream().sorted().toList();
    }

    private static double news(Weighed sentence, Set<String> told) {
        return 1 - REPEATED * sentence.words.stream().filter(told::contains).count() / Math.max(1.0, sentence.words.size());
    }

    private static Weighed weighed(Article article, int index, Map<String, Long> frequency, Set<Span> named) {
        Span span = article.sentences().get(index);
        String text = article.quote(span);
        Set<String> words = WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> !SMALL.contains(word)).collect(Collectors.toSet());
        double frequent = words.stream().mapToDouble(word -> Math.min(OFTEN, frequency.getOrDefault(word, 1L) - 1)).sum()
                / Math.pow(Math.max(8, words.size()), 0.7);
        double summary = frequent * (1 + 1.5 / (1 + index)) * (LEANING.matcher(text).find() ? 0.6 : 1);
        long figures = Extracts.NUMBER.matcher(text).results().count() + (named.contains(span) ? 1 : 0);
        boolean quoted = text.startsWith("\"") || text.startsWith("“");
        return new Weighed(span, words, summary, (summary + 0.5 * Math.min(OFTEN, figures)) * (quoted ? 0.5 : 1));
    }

    private static boolean isSentence(String text) {
        return text.split("\\s+").length >= LEAST_WORDS && text.matches("(?s).*[.!?][\"”]?");
    }

    private static String text(Article article, int index) {
        return article.quote(article.sentences().get(index));
    }
}
