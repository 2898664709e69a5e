package dev.readback.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks 1, 7, 8 and 17: what options say. */
final class OptionSense {
    private static final Pattern COMBINED = Pattern
            .compile("(?i)\\b(all|none|both|neither|any) of (the )?(above|these|those|them)\\b|^(both )?[a-f] (and|or) [a-f]$");
    private static final Set<String> ABSOLUTE = Set.of("all", "always", "never", "none", "every", "everyone", "everything",
            "only",
            "completely", "absolutely", "entirely", "nobody", "nothing");
    private static final Set<String> NEGATION = Set.of("not", "no", "never", "didn't", "doesn't", "isn't", "wasn't", "weren't",
            "don't");
    private static final Map<String, String> OPPOSITE = bothWays("rise fall rose fell rising falling increase decrease increased"
            + " decreased more less more fewer before after north south east west win lose won lost open closed first last accept"
            + " reject accepted rejected allow forbid allowed banned support oppose supported opposed up down higher lower");

    private OptionSense() {
    }

    /** 1: two options are the same, one holds the other, or one is the other's acronym. */
    static boolean overlap(SheetItem item) {
        if (!item.isChoice()) return false;
        List<String> options = item.options();
        for (int first = 0; first < options.size(); first++) {
            for (int second = 0; second < options.size(); second++)
                if (first != second && covers(options.get(first), options.get(second))) return true;
        }
        return false;
    }

    /** 7 */
    static boolean combined(SheetItem item) {
        return item.options().stream().anyMatch(option -> COMBINED.matcher(option.strip()).find());
    }

    /** 8: an absolute word stands in some options, and not in the stem. */
    static boolean absolute(SheetItem item) {
        if (!item.isChoice() || item.quotesSentences()) return false;
        List<String> stem = Terms.words(item.stem());
        long with = item.options().stream().filter(
                option -> Terms.words(option).stream().anyMatch(word -> ABSOLUTE.contains(word) && !stem.contains(word))).count();
        return with > 0 && with < item.options().size();
    }

    /** 17: a distractor says the contrary of the key, in the same words but one. */
    static boolean opposite(SheetItem item) {
        return item.distractors().stream().anyMatch(option -> contrary(Terms.plain(item.key()), Terms.plain(option)));
    }

    private static boolean covers(String whole, String part) {
        return Terms.holds(Terms.plain(whole), Terms.plain(part)) || initials(whole).equals(part.replace(".", ""));
    }

    /** Nothing for a single word, which is no acronym of itself. */
    private static String initials(String name) {
        List<String> words = Terms.written(name).stream().filter(word -> !Terms.isFunction(word)).toList();
        return words.size() < 2 ? " " : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static boolean contrary(List<String> key, List<String> other) {
        List<String> here = without(key, other);
        List<String> there = without(other, key);
        if (here.size() + there.size() == 1) return NEGATION.containsAll(here) && NEGATION.containsAll(there);
        return here.size() == 1 && there.size() == 1 && antonyms(here.get(0), there.get(0));
    }

    private static boolean antonyms(String one, String other) {
        return other.equals(OPPOSITE.get(one)) || one.equals(OPPOSITE.get(other))
                || Stream.of("un", "in", "dis", "im").anyMatch(no -> (no + one).equals(other) || (no + other).equals(one));
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return rest;
    }

    private static Map<String, String> bothWays(String pairs) {
        String[] words = pairs.toLowerCase(Locale.ROOT).split(" ");
        return Stream.iterate(0, at -> at < words.length, at -> at + 2)
                .flatMap(at -> Stream.of(Map.entry(words[at], words[at + 1]), Map.entry(words[at + 1], words[at])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (early, late) -> late));
    }
}
