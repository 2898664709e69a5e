package dev.readback.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * What a question is about, in words.
 *
 * @param rarity each word that carries meaning with its weight, above 0: the rarer in the article, the heavier
 * @param foreign whether it names something, or a number, that the article never mentions
 */
public record QuestionWords(Map<String, Double> rarity, boolean foreign) {
    /** Words on either side of a span that count as its context. */
    private static final int NEAR = 8;
    /** Far enough to hold that many words of any usual length. */
    private static final int REACH = 200;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public QuestionWords {
        rarity = Map.copyOf(rarity);
    }

    /** The share of the question's information that stands around {@code span}, 0 to 1; 0 for a question without meaning words. */
    public double coverage(String text, Span span) {
        double whole = rarity.values().stream().mapToDouble(Double::doubleValue).sum();
        if (whole == 0) return 0;
        Set<String> held = Set.copyOf(Terms.of(around(text, span)));
        return rarity.entrySet().stream().filter(word -> held.contains(word.getKey())).mapToDouble(Map.Entry::getValue).sum()
                / whole;
    }

    private static String around(String text, Span span) {
        int from = Math.max(0, span.start() - REACH);
        List<MatchResult> before = WORD.matcher(text.substring(from, span.start())).results().toList();
        List<MatchResult> after = WORD.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + REACH))).results()
                .limit(NEAR).toList();
        int start = before.isEmpty() ? span.start() : from + before.get(Math.max(0, before.size() - NEAR)).start();
        int end = after.isEmpty() ? span.end() : span.end() + after.get(after.size() - 1).end();
        return text.substring(start, end);
    }
}
