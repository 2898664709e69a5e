package dev.readback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Scores of SQuAD's official evaluation script (evaluate-v2.0.py), 0 to 1. Nothing said is right when there is no gold answer. */
public final class TokenF1 {
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
    private static final Pattern ARTICLES = Pattern.compile("(?U)\\b(a|an|the)\\b");
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private TokenF1() {
    }

    /** Lower case, without ASCII punctuation and articles, one space between words. */
    static String normalised(String text) {
        String bare = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACES.matcher(ARTICLES.matcher(bare).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** Overlap in words with the gold answer that fits best. */
    public static double f1(String said, List<String> golds) {
        return best(golds, gold -> overlap(words(said), words(gold)));
    }

    /** 1 when some gold answer is said exactly, else 0. */
    static double exact(String said, List<String> golds) {
        return best(golds, gold -> normalised(said).equals(normalised(gold)) ? 1 : 0);
    }

    /** Whether {@code passage} holds {@code gold} as whole words, as written or normalised. */
    static boolean holds(String passage, String gold) {
        String bare = normalised(gold);
        if (!bare.isEmpty() && (" " + normalised(passage) + " ").contains(" " + bare + " ")) return true;
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(gold) + "(?![\\p{L}\\p{N}])").matcher(passage).find();
    }

    private static double best(List<String> golds, ToDoubleFunction<String> score) {
        List<String> telling = golds.stream().filter(gold -> !normalised(gold).isEmpty()).toList();
        return (telling.isEmpty() ? List.of("") : telling).stream().mapToDouble(score).max().orElseThrow();
    }

    private static double overlap(List<String> said, List<String> gold) {
        if (said.isEmpty() || gold.isEmpty()) return said.equals(gold) ? 1 : 0;
        List<String> rest = new ArrayList<>(gold);
        long same = said.stream().filter(rest::remove).count();
        return 2.0 * same / (said.size() + gold.size());
    }

    private static List<String> words(String text) {
        String bare = normalised(text);
        return bare.isEmpty() ? List.of() : List.of(bare.split(" "));
    }
}
