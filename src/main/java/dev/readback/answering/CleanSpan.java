package dev.readback.answering;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * Makes a clean phrase of an answer's span. It grows to {@link WholeWords}; white space, dangling punctuation and a lone quotation
 * mark or bracket come off its ends, and so do "and", "or" and "but" that lead it and an article, a conjunction or a preposition
 * that its end was cut after. A sign or a point before a digit stays ("-5", ".5"), and so does the full stop of an abbreviation
 * with stops inside ("U.S.", "a.m."), and a preposition that ends what the article says ("the house he lived in.").
 */
final class CleanSpan {
    private static final String DANGLING = ",;:.!?\u2026-\u2013\u2014";
    private static final String OPENING = "\"'([{\u201c\u2018\u00ab";
    private static final String CLOSING = "\"')]}\u201d\u2019\u00bb";
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}.])(?:\\p{L}{1,2}\\.){2,}\\z");

    private static final Pattern LEADING = Pattern.compile("(?:and(?! so (?:on|forth)\\b)|or|but|nor)(?:\\s+|\\z)");
    private static final Pattern TRAILING = Pattern.compile("(?<!\\S)(?:the|a|an|and|or|nor|but|of)\\z");
    private static final Pattern CUT_AFTER = Pattern.compile("(?<!\\S)(?:to|in|on|at|by|for|from|with|as|than|into|that)\\z");

    private CleanSpan() {
    }

    /** The cleaned span, or nothing when no letter, digit or symbol is left. */
    static Optional<Span> of(String text, Span span) {
        Optional<Span> cleaned = withoutMarks(text, WholeWords.of(text, span));
        for (Optional<Span> before = Optional.empty(); !before.equals(cleaned);) {
            before = cleaned;
            cleaned = cleaned.flatMap(clean -> withoutLooseWords(text, clean)).flatMap(clean -> withoutMarks(text, clean));
        }
        return cleaned;
    }

    private static Optional<Span> withoutLooseWords(String text, Span span) {
        var leading = LEADING.matcher(text).region(span.start(), span.end());
        int start = leading.lookingAt() ? leading.end() : span.start();
        if (start == span.end()) return Optional.empty();
        var trailing = TRAILING.matcher(text).region(start, span.end());
        var cut = CUT_AFTER.matcher(text).region(start, span.end());
        int end = span.end();
        if (trailing.find()) end = trailing.start();
        else if (goesOn(text, span.end()) && cut.find()) end = cut.start();
        return end == start ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /** Whether a word follows with nothing but a space before it. */
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && Character.isWhitespace(text.charAt(end))
                && Character.isLetterOrDigit(text.codePointAt(end + 1));
    }

    private static Optional<Span> withoutMarks(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && opensLoosely(text, start, end))
            start++;
        while (start < end && closesLoosely(text, start, end))
            end--;
        return text.substring(start, end).chars().allMatch(CleanSpan::isMark)
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    private static boolean opensLoosely(String text, int start, int end) {
        char c = text.charAt(start);
        int mark = OPENING.indexOf(c);
        if (mark >= 0) return text.substring(start + 1, end).indexOf(CLOSING.charAt(mark)) < 0;
        return isMark(c) && !beginsNumber(text, start, end);
    }

    private static boolean closesLoosely(String text, int start, int end) {
        char c = text.charAt(end - 1);
        int mark = CLOSING.indexOf(c);
        if (mark >= 0) return text.substring(start, end - 1).indexOf(OPENING.charAt(mark)) < 0;
        return isMark(c) && !ABBREVIATION.matcher(text.substring(start, end)).find();
    }

    /** "-5" and ".5", but not the rest of "2002-5" or "2.5". */
    private static boolean beginsNumber(String text, int start, int end) {
        char c = text.charAt(start);
        boolean isSign = c == '-' || c == '.';
        boolean isFirst = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return isSign && isFirst && start + 1 < end && Character.isDigit(text.charAt(start + 1));
    }

    private static boolean isMark(int c) {
        return Character.isWhitespace(c) || DANGLING.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }
}
