package dev.readback.writing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as the checks compare them. Made without the writer's own word lists, so that its mistakes are not repeated here. */
final class Terms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");
    private static final Set<String> FUNCTION = Set
            .of(("a an the this that these those who whom whose what which when where why how"
                    + " is are was were be been being am do does did have has had having will would can could shall should may might must"
                    + " i you he she it we they me him her us them my your his its our their and or but nor so if than then as of in on at"
                    + " by to from for with about into over after before between under during until since because while not no there"
                    + " according").split(" "));

    private Terms() {
    }

    /** In lower case, with inner marks as in {@code 1,200} and {@code all-girl}, without a possessive ending. */
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "")).toList();
    }

    /** As written, capitals and all. */
    static List<String> written(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Without articles, small numbers as digits: what makes two options the same. */
    static List<String> plain(String text) {
        return words(text).stream().filter(word -> !ARTICLES.contains(word)).map(Terms::digits).toList();
    }

    /** The words that carry meaning, singular and plural alike. */
    static Set<String> content(String text) {
        return words(text).stream().filter(word -> !isFunction(word)).map(Terms::root).collect(Collectors.toSet());
    }

    static boolean isFunction(String word) {
        return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A pattern for any of those words at the beginning of a sentence. */
    static String capitalisedFunction() {
        return FUNCTION.stream().map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("|", "(?:", ")\\b"));
    }

    static boolean isNumber(String word) {
        return word.matches(".*\\p{N}.*") || NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code part} stands in {@code whole}, word by word. */
    static boolean holds(List<String> whole, List<String> part) {
        return !part.isEmpty() && Collections.indexOfSubList(whole, part) >= 0;
    }

    static String root(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** In digits if it is a number up to twelve, else as it is. */
    static String digits(String word) {
        int number = NUMBERS.indexOf(word);
        return number < 0 ? word : Integer.toString(number);
    }

    /** In letters if it is a number up to twelve, else as it is. */
    static String letters(String digits) {
        return digits.matches("\\d|1[0-2]") ? NUMBERS.get(Integer.parseInt(digits)) : digits;
    }
}
