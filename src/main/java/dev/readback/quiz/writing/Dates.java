package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/** Finds calendar dates: years after a cue, days with their month, months after a preposition. Weekdays are no dates. */
final class Dates {
    static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String YEAR = "(?:1\\d{3}|20\\d\\d)";
    private static final Pattern DATE = Pattern.compile("\\b(?:(?<full>(?:\\d{1,2} (?:" + MONTHS + "),? " + YEAR + "|(?:"
            + MONTHS + ") \\d{1,2}, " + YEAR + "))|(?<month>(?:" + MONTHS + ") " + YEAR + ")|(?<day>(?:" + MONTHS
            + ") \\d{1,2}(?!\\d|,\\d))|(?<dayfirst>\\d{1,2} (?:" + MONTHS + "))"
            + "|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|late|early|last|next|of) )(?:(?<name>" + MONTHS
            + ")|(?<year>" + YEAR + ")))\\b(?![-–/’']|,\\d| [a-z]+s (?:were|are|had|have)\\b)");
    private static final List<String> FORMS = List.of("full", "month", "day", "dayfirst", "name", "year");

    private Dates() {
    }

    /** A day with its month the other way round: 22 March for March 22. */
    static Optional<String> respelled(AnswerCandidate date) {
        String[] parts = date.text().split(" ");
        boolean day = date.form().equals("day") || date.form().equals("dayfirst");
        if (date.form().equals("month")) return Optional.of(parts[parts.length - 1]);
        return day ? Optional.of(parts[1] + " " + parts[0]) : Optional.empty();
    }

    /** The form of each date is the name of its group: {@code full}, {@code month} with a year, {@code day}, {@code year}. */
    static List<AnswerCandidate> in(String text, Span sentence) {
        List<AnswerCandidate> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (matcher.find()) {
            String form = FORMS.stream().filter(name -> matcher.group(name) != null).findFirst().orElseThrow();
            found.add(AnswerCandidate.date(new Span(matcher.start(), matcher.end()), matcher.group(), form));
        }
        return found;
    }
}
