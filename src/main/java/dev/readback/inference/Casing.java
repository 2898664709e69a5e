package dev.readback.inference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How each word is written where its writing is its own: not where a sentence or headline would capitalise any word. */
final class Casing {
    private static final Set<String> OPENING_WORDS = Set.of("however", "meanwhile", "although", "though", "while", "despite",
            "many", "most", "some", "several", "all", "both", "each", "every", "one", "two", "three", "four", "five", "other",
            "another", "such", "people", "today", "later", "then", "first", "last", "only", "even", "also", "not", "yesterday",
            "more", "nobody", "everyone", "nothing", "half", "next", "today's", "once", "never", "often", "soon", "still");
    private static final List<String> NAMELESS_ENDINGS = List.of("ly", "ing", "ed");

    private final Map<String, String> own = new HashMap<>();

    Casing(List<AtomText> texts) {
        Map<String, Map<String, Integer>> strong = new HashMap<>();
        Map<String, String> weak = new HashMap<>();
        for (AtomText text : texts) {
            for (int i = 0; i < text.size(); i++) {
                String plain = text.atom(i).plain();
                if (text.isCapitalisedAnyway(i)) {
                    weak.merge(plain, guess(text, i), Casing::better);
                } else {
                    strong.computeIfAbsent(plain, p -> new LinkedHashMap<>()).merge(text.written(i), 1, Integer::sum);
                }
            }
        }
        own.putAll(weak);
        strong.forEach((plain, forms) -> own.put(plain, most(forms)));
    }

    /** The word as the texts write it, or as it is when they do not have it. */
    String of(String plain) {
        return own.getOrDefault(plain, plain);
    }

    /** A guess where only the beginnings of sentences tell. */
    private static String guess(AtomText text, int index) {
        String written = text.written(index);
        String plain = text.atom(index).plain();
        String rest = written.substring(written.offsetByCodePoints(0, 1));
        if (!text.isCapital(index) || !rest.equals(lower(rest))) return written;
        if (SmallWords.contains(plain) || OPENING_WORDS.contains(plain)) return lower(written);
        boolean nameGoesOn = index + 1 < text.size() && text.isCapital(index + 1) && !text.isCapitalisedAnyway(index + 1);
        return nameGoesOn || !isCommon(plain) ? written : lower(written);
    }

    private static boolean isCommon(String plain) {
        boolean plural = plain.endsWith("s") && !plain.endsWith("ss") && !plain.endsWith("us") && !plain.endsWith("is");
        return plural || NAMELESS_ENDINGS.stream().anyMatch(plain::endsWith);
    }

    /** A capital that one place vouches for counts more than a guess that there is none. */
    private static String better(String first, String second) {
        return Character.isUpperCase(first.codePointAt(0)) ? first : second;
    }

    /** Among equals the one without a capital: "may" before "May". */
    private static String most(Map<String, Integer> forms) {
        return forms.entrySet().stream().max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().equals(lower(entry.getKey())))).orElseThrow().getKey();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
