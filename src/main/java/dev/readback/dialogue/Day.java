package dev.readback.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something happened, as far as a sentence says; what it leaves out comes first.
 *
 * @param year {@link #UNKNOWN} when it says none, which comes last
 * @param month 1 to 12, or 0
 * @param day of the month, or 0
 */
record Day(int year, int month, int day) implements Comparable<Day> {
    static final int UNKNOWN = Integer.MAX_VALUE;
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");
    /** Any of them, for a pattern. */
    static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
    private static final Pattern DATED = Pattern.compile("(?:\\b(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>" + MONTH
            + ")(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?)?,? )?\\b(?<year>1[5-9]\\d\\d|20\\d\\d)\\b");
    private static final Comparator<Day> ORDER = Comparator.comparingInt(Day::year).thenComparingInt(Day::month)
            .thenComparingInt(Day::day);

    /** The first date of a text that has a year. */
    static Day in(String text) {
        Matcher dated = DATED.matcher(text.replaceAll("\\s+", " "));
        if (!dated.find()) return new Day(UNKNOWN, 0, 0);
        int month = dated.group("month") == null ? 0 : MONTHS.indexOf(dated.group("month")) + 1;
        String day = dated.group("before") == null ? dated.group("after") : dated.group("before");
        return new Day(Integer.parseInt(dated.group("year")), month, day == null ? 0 : Integer.parseInt(day));
    }

    @Override
    public int compareTo(Day other) {
        return ORDER.compare(this, other);
    }
}
