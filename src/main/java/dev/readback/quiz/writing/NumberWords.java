package dev.readback.quiz.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** English number words from two to ninety-nine, both ways. */
final class NumberWords {
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    /** A regular expression for one such number. */
    static final String PATTERN = "(?:(?:" + String.join("|", TENS.subList(2, 10)) + ")(?:-(?:" + String.join("|",
            SMALL.subList(1, 10)) + "))?|" + String.join("|", longestFirst()) + ")";

    private NumberWords() {
    }

    static OptionalInt value(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("-");
        int small = SMALL.indexOf(parts[parts.length - 1]);
        if (parts.length == 1 && small >= 0) return OptionalInt.of(small);
        int tens = TENS.indexOf(parts[0]);
        if (tens < 2 || parts.length > 2 || parts.length == 2 && (small < 1 || small > 9)) return OptionalInt.empty();
        return OptionalInt.of(tens * 10 + (parts.length == 2 ? small : 0));
    }

    /** @param value 0 to 99 */
    static String words(int value) {
        if (value < 0 || value > 99) throw new IllegalArgumentException("number words go from 0 to 99, was " + value);
        if (value < 20) return SMALL.get(value);
        return TENS.get(value / 10) + (value % 10 == 0 ? "" : "-" + SMALL.get(value % 10));
    }

    private static List<String> longestFirst() {
        String[] sorted = SMALL.subList(1, 20).toArray(String[]::new);
        Arrays.sort(sorted, (left, right) -> right.length() - left.length());
        return List.of(sorted);
    }
}
