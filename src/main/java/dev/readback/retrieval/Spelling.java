package dev.readback.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mends a question's misspelt words after the article's own words. A word is taken for misspelt when neither the article nor
 * the Reader's vocabulary knows it, and is mended when exactly one word of the article is nearest: one slip away, or two
 * for eight letters and more. A word with an ending added ("Liberian") is another word.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int TWO_SLIPS = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> words;
    private final Predicate<String> known;

    /**
     * @param article the text whose words are right
     * @param known whether a word, in lower case, is right wherever it stands
     */
    Spelling(String article, Predicate<String> known) {
        this.words = WORD.matcher(article).results().map(word -> lower(word.group()))
                .filter(word -> word.length() >= SHORTEST - 1)
                .collect(Collectors.toUnmodifiableSet());
        this.known = known;
    }

    /** The question with what is misspelt mended; the same text when nothing is. */
    String mended(String question) {
        return WORD.matcher(question)
                .replaceAll(word -> Matcher.quoteReplacement(mended(word.group(), lower(word.group()))));
    }

    private String mended(String given, String word) {
        if (word.length() < SHORTEST || words.contains(word) || known.test(word)) return given;
        for (int slips = 1; slips <= (word.length() < TWO_SLIPS ? 1 : 2); slips++) {
            int most = slips;
            List<String> near = words.stream().filter(other -> !word.startsWith(other) && slips(word, other) == most).toList();
            if (near.size() == 1) return cased(near.get(0), given);
            if (!near.isEmpty()) return given;
        }
        return given;
    }

    private static String cased(String word, String like) {
        return Character.isUpperCase(like.charAt(0)) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Letters left out, added, exchanged or swapped with a neighbour (optimal string alignment); 3 stands for more than two. */
    private static int slips(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) return 3;
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
            }
        }
        return Math.min(3, cost[a.length()][b.length()]);
    }

    private static int cheapest(String a, String b, int[][] cost, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
