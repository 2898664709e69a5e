package dev.readback.quiz.taking;

import java.util.regex.Pattern;

/**
 * How many marks of a list a text has.
 *
 * @param strong words and signs that only stand between alternatives or members
 * @param commas which also stand before a detail ("Yamoussoukro, Ivory Coast"), so one alone proves nothing
 */
record Separators(int strong, int commas) {
    static final Separators NONE = new Separators(0, 0);

    private static final Pattern STRONG = Pattern.compile("[;/|&+\\n]|\\b(?:or|and)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("[,،、](?!\\d)");

    static Separators in(String text) {
        return new Separators((int) STRONG.matcher(text.strip()).results().count(),
                (int) COMMA.matcher(text).results().count());
    }

    static Separators max(Separators a, Separators b) {
        return new Separators(Math.max(a.strong, b.strong), Math.max(a.commas, b.commas));
    }

    Separators minus(Separators other) {
        return new Separators(Math.max(0, strong - other.strong), Math.max(0, commas - other.commas));
    }

    boolean exceeds(Separators allowed) {
        return strong > allowed.strong || commas > allowed.commas + 1;
    }
}
