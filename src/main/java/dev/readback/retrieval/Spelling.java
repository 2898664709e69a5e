package dev.readback.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Mends a question's misspelt words after the article's own words. A word is taken for misspelt when neither the article nor
 * the Reader's vocabulary knows it, and is mended when exactly one word of the article is nearest: one slip away, or two
 * for eight letters and more. A word with a beginning or an ending added ("unconfirmed", "Liberian") is another word. So is
 * "Cost", but not beside "Ivory" ({@link NamesBeside}).
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int TWO_SLIPS = 8;
    /** Longer ones are no words. */
    private static final int LONGEST = 40;
    /** Words looked for in one question: a person misspells a few, and each is compared with the whole article. */
    private static final int MOST = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final WordsByLength words;
    private final NamesBeside names;
    private final Predicate<String> known;

    /**
     * @param article the text whose words are right
     * @param known whether a word, in lower case, is right wherever it stands
     */
    Spelling(String article, Predicate<String> known) {
        this.words = new WordsByLength(WORD.matcher(article).results().map(word -> lower(word.group()))
                .filter(word -> word.length() < LONGEST));
        this.names = new NamesBeside(article, known);
        this.known = known;
    }

    /** The question with what is misspelt mended; the same text when nothing is. */
    String mended(String question) {
        return afterNames(afterWords(question));
    }

    private String afterWords(String question) {
        StringBuilder mended = new StringBuilder();
        Matcher word = WORD.matcher(question);
        for (int looked = 0; looked < MOST && word.find();) {
            boolean isMisspelt = isMisspelt(lower(word.group()));
            if (isMisspelt) looked++;
            word.appendReplacement(mended, isMisspelt ? Matcher.quoteReplacement(mendedWord(word.group())) : "$0");
        }
        return word.appendTail(mended).toString();
    }

    private String afterNames(String question) {
        List<String> asked = WORD.matcher(question).results().map(word -> lower(word.group())).toList();
        List<Integer> looked = IntStream.range(0, asked.size()).filter(at -> !words.has(asked.get(at))).limit(MOST).boxed()
                .toList();
        StringBuilder mended = new StringBuilder();
        Matcher word = WORD.matcher(question);
        for (int at = 0; word.find(); at++) {
            Optional<String> name = looked.contains(at) ? names.meant(asked, at) : Optional.empty();
            String given = word.group();
            word.appendReplacement(mended, Matcher.quoteReplacement(name.map(meant -> cased(meant, given)).orElse(given)));
        }
        return word.appendTail(mended).toString();
    }

    private boolean isMisspelt(String word) {
        boolean isWord = word.length() >= SHORTEST && word.length() < LONGEST;
        return isWord && !words.has(word) && !known.test(word);
    }

    private String mendedWord(String given) {
        String word = lower(given);
        for (int slips = 1; slips <= (word.length() < TWO_SLIPS ? 1 : 2); slips++) {
            List<String> near = near(word, slips);
            if (!near.isEmpty()) return WordsByLength.only(near).map(meant -> cased(meant, given)).orElse(given);
        }
        return given;
    }

    private List<String> near(String word, int slips) {
        return words.near(word, slips,
                other -> !word.startsWith(other) && !word.endsWith(other) && Slips.between(word, other) == slips);
    }

    private static String cased(String word, String like) {
        if (like.equals(like.toUpperCase(Locale.ROOT))) return word.toUpperCase(Locale.ROOT);
        return Character.isUpperCase(like.charAt(0)) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
