package dev.readback.quiz.writing;

import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * Something that happened, told without its date.
 *
 * @param statement the sentence that tells it, and proves when it was
 * @param text the statement without its date: a full sentence that says nothing of the time
 * @param date where its date stands
 */
record DatedEvent(Statement statement, String text, Span date, Moment moment) {
    /** Years, decades, months, days, and words that put one event before or after another. */
    private static final Pattern TIME = Pattern.compile("\\b(?:[12]\\d{3}s?|" + Dates.MONTHS
            + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?i:century|centuries|decades?|years?|months?|weeks?|anniversary|eras?|periods?|before|after"
            + "|since|until|till|earlier|later|then|again|once|already|still|eventually|finally|previous(?:ly)?|former(?:ly)?|following|last|latest|final"
            + "|subsequent(?:ly)?|next|meanwhile|afterwards?|second|third|fourth|fifth|same|early|late|today|now|currently))\\b");

    DatedEvent {
        if (!statement.sentence().contains(date)) throw new IllegalArgumentException("a date lies within its sentence");
        if (text.isBlank()) throw new IllegalArgumentException("an event must be told");
    }

    Span sentence() {
        return statement.sentence();
    }

    /** The date in the article's words. */
    String dated() {
        return date.in(statement.text()).replaceAll("\\s+", " ");
    }

    /** Whether {@code text} has any word that tells when it was, be it against another event. */
    static boolean tellsTime(String text) {
        return TIME.matcher(text).find();
    }
}
