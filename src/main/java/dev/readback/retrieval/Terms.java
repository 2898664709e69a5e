package dev.readback.retrieval;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text is about, for keyword search: words in lower case, without accents, plurals folded (S-stemmer, Harman 1991). */
final class Terms {
    /** Words that questions are put together with. */
    static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with",
            "and", "or", "is", "are", "was", "were", "be", "been", "do", "does", "did", "has", "have", "had", "what", "who",
            "whom", "whose", "which", "where", "when", "why", "how", "many", "much", "it", "its", "that", "this");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Terms() {
    }

    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(word -> stem(word.group())).toList();
    }

    private static String stem(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) return word;
        if (word.endsWith("ies")) return word.substring(0, word.length() - 3) + "y";
        return word.substring(0, word.length() - 1);
    }
}
