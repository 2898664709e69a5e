package dev.readback.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mends the words by which wishes are told: one slip in a word of five letters or more, two neighbours swapped in a shorter one. */
final class Keywords {
    private static final List<String> KEYWORDS = List.of("summary", "summarise", "summarize", "timeline", "chronology", "compare",
            "difference", "contrast", "elaborate", "explain", "definition", "define", "meaning", "article", "hello", "thanks",
            "people", "places", "mentioned", "opinion", "overview", "details", "passage", "sentence", "questions", "numbers",
            "quotes", "events", "instructions", "enumerate", "which", "what", "help", "quiz", "stop", "list", "hint", "facts",
            "dates",
            "points", "main", "more", "key", "test", "when", "does", "mean");
    /** Near a keyword and words of their own. */
    private static final Set<String> OWN = Set.of("place", "person", "witch", "hell", "fact", "date", "event", "number", "quote",
            "question", "detail", "point", "prints", "joints", "compared", "compares", "explains", "defined", "defines",
            "mention", "mentions", "what's",
            "whats",
            "helps", "stops", "lists", "hints", "tests", "quits", "keys", "mores", "means", "where", "these", "faces", "dated",
            "seven", "think", "differences", "sentences", "passages", "articles", "summaries", "meanings", "match", "watch");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int LONG = 5;

    private Keywords() {
    }

    /** @param words in lower case, one space between them */
    static String mended(String words) {
        return SPACE.splitAsStream(words).map(Keywords::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (word.length() < 3 || KEYWORDS.contains(word) || OWN.contains(word)) return word;
        return KEYWORDS.stream().filter(keyword -> isNear(word, keyword)).findFirst().orElse(word);
    }

    private static boolean isNear(String word, String keyword) {
        if (word.length() == keyword.length() && isSwapped(word, keyword)) return true;
        boolean repeated = word.length() == keyword.length() + 1 && word.startsWith(keyword)
                && word.charAt(word.length() - 1) == keyword.charAt(keyword.length() - 1);
        if (repeated) return true;
        return keyword.length() >= LONG && word.length() >= LONG - 1 && word.charAt(0) == keyword.charAt(0)
                && isOneSlip(word, keyword);
    }

    private static boolean isSwapped(String word, String keyword) {
        int at = Arrays.mismatch(word.toCharArray(), keyword.toCharArray());
        return at >= 0 && at + 1 < word.length() && word.charAt(at) == keyword.charAt(at + 1)
                && word.charAt(at + 1) == keyword.charAt(at) && word.substring(at + 2).equals(keyword.substring(at + 2));
    }

    /** One letter left out, added or exchanged. */
    private static boolean isOneSlip(String word, String keyword) {
        int at = Arrays.mismatch(word.toCharArray(), keyword.toCharArray());
        if (at < 0 || Math.abs(word.length() - keyword.length()) > 1) return false;
        int inWord = word.length() >= keyword.length() ? at + 1 : at;
        int inKeyword = keyword.length() >= word.length() ? at + 1 : at;
        return word.substring(Math.min(inWord, word.length())).equals(keyword.substring(Math.min(inKeyword, keyword.length())));
    }
}
