package dev.readback.quiz.writing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something happened, as exactly as a date tells it: on some day from {@code first} to {@code last}. Two moments that
 * share a day are in no order.
 *
 * @param first the earliest day that it can have been
 * @param last the latest; not before {@code first}
 */
record Moment(LocalDate first, LocalDate last) {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern MONTH = Pattern.compile(Dates.MONTHS);
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}\\b");
    private static final List<String> MONTHS = Arrays.asList(Dates.MONTHS.split("\\|"));

    Moment {
        if (last.isBefore(first))
            throw new IllegalArgumentException("a moment ends after it began, was " + first + " to " + last);
    }

    /** Empty when {@code date} names no year, or a day that no calendar has. */
    static Optional<Moment> of(AnswerCandidate date) {
        Matcher year = YEAR.matcher(date.text());
        if (date.type() != AnswerType.DATE || !year.find()) return Optional.empty();
        int named = Integer.parseInt(year.group());
        Matcher month = MONTH.matcher(date.text());
        if (!month.find()) return Optional.of(new Moment(LocalDate.of(named, 1, 1), LocalDate.of(named, 12, 31)));
        YearMonth within = YearMonth.of(named, MONTHS.indexOf(month.group()) + 1);
        Matcher day = DAY.matcher(date.text());
        if (!day.find()) return Optional.of(new Moment(within.atDay(1), within.atEndOfMonth()));
        int number = Integer.parseInt(day.group());
        return within.isValidDay(number)
                ? Optional.of(new Moment(within.atDay(number), within.atDay(number)))
                : Optional.empty();
    }

    /** Whether it surely came before {@code other}. */
    boolean isBefore(Moment other) {
        return last.isBefore(other.first);
    }

    /** Whether one of the two surely came before the other. */
    boolean isApartFrom(Moment other) {
        return isBefore(other) || other.isBefore(this);
    }
}
