package dev.readback.quiz.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Dates in one order, day month year: "Oct 24, 2005", "24th of October 2005" and "2005-10-24" are the same words. */
final class DateWords {
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");
    private static final Pattern DAY = Pattern.compile("0?([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
    private static final int SHORTEST_ABBREVIATION = 3;

    private DateWords() {
    }

    /** The name of a month given by two digits; the digits themselves when there is no such month. */
    static String month(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= MONTHS.size() ? MONTHS.get(number - 1) : digits;
    }

    /** Whether {@code word} is a month in full. */
    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    static List<String> inOneOrder(List<String> words) {
        List<String> out = new ArrayList<>(words);
        for (int i = 0; i < out.size(); i++) {
            if (isMonth(out, i)) arrange(out, i);
        }
        return out;
    }

    /** The month at {@code at} in full, its day before it, as bare digits. */
    private static void arrange(List<String> words, int at) {
        words.set(at, fullName(words.get(at)));
        if (at > 1 && words.get(at - 1).equals("of") && isDay(words, at - 2)) words.remove(--at);
        if (isDay(words, at - 1)) {
            words.set(at - 1, day(words.get(at - 1)));
        } else if (isDay(words, at + 1)) {
            String month = words.get(at);
            words.set(at, day(words.get(at + 1)));
            words.set(at + 1, month);
        }
    }

    /** A full name, or an abbreviation beside a number ("mar" alone is a word). */
    private static boolean isMonth(List<String> words, int at) {
        String word = words.get(at);
        if (MONTHS.contains(word)) return true;
        boolean besideNumber = at > 0 && startsWithDigit(words.get(at - 1))
                || at + 1 < words.size() && startsWithDigit(words.get(at + 1));
        return besideNumber && !fullName(word).equals(word);
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static String fullName(String word) {
        boolean short3 = word.length() == SHORTEST_ABBREVIATION || word.equals("sept");
        return MONTHS.stream().filter(month -> short3 && month.startsWith(word)).findFirst().orElse(word);
    }

    private static boolean isDay(List<String> words, int at) {
        return at >= 0 && at < words.size() && DAY.matcher(words.get(at)).matches();
    }

    private static String day(String word) {
        return DAY.matcher(word).replaceAll("$1");
    }
}
