package dev.readback.retrieval;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Ranks texts by the words they share with a question: BM25 with k1 = 1.2, b = 0.75 (Robertson and Zaragoza 2009). */
final class KeywordIndex {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final Map<String, Map<Integer, Integer>> postings = new HashMap<>();
    private final int[] lengths;
    private final double meanLength;

    KeywordIndex(List<String> texts) {
        lengths = new int[texts.size()];
        for (int i = 0; i < lengths.length; i++) {
            List<String> terms = Terms.of(texts.get(i));
            lengths[i] = terms.size();
            for (String term : terms) {
                postings.computeIfAbsent(term, unseen -> new HashMap<>()).merge(i, 1, Integer::sum);
            }
        }
        meanLength = Math.max(1, java.util.Arrays.stream(lengths).average().orElse(1));
    }

    /** For each text its score, 0 where it shares no word with the question. */
    double[] scores(String question) {
        double[] scores = new double[lengths.length];
        for (String term : new LinkedHashSet<>(Terms.of(question))) {
            Map<Integer, Integer> places = postings.getOrDefault(term, Map.of());
            double rarity = Math.log(1 + (lengths.length - places.size() + 0.5) / (places.size() + 0.5));
            places.forEach((text, count) -> scores[text] += rarity * saturation(count, lengths[text]));
        }
        return scores;
    }

    /** Whether the question names something, or a number, that no text holds. */
    boolean isForeign(String question) {
        return Names.in(question).stream().anyMatch(name -> !postings.containsKey(name));
    }

    /** Where those of the texts that are {@code among}, taken as neighbours, hold all of {@code words} together. */
    Naming naming(List<String> words, IntPredicate among) {
        return new Naming(words.stream().flatMap(word -> Terms.of(word).stream()).distinct()
                .map(term -> postings.getOrDefault(term, Map.of()).keySet().stream().filter(among::test)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList(), lengths.length);
    }

    private double saturation(int count, int length) {
        return count * (K1 + 1) / (count + K1 * (1 - B + B * length / meanLength));
    }
}
