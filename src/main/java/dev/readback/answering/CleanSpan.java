package dev.readback.answering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readback.article.Span;

/**
 * Makes a clean phrase of an answer's span. It grows to {@link WholeWords}; white space, dangling punctuation and a lone quotation
 * mark or bracket come off its ends, and so do "and", "or" and "but" that lead it and an article, a conjunction or a preposition
 * that its end was cut after. A sign or a point before a digit stays ("-5", ".5"), and so does the full stop of an abbreviation
 * with stops inside ("U.S.", "a.m."), and a preposition that ends what the article says ("the house he lived in.").
 */
final class CleanSpan {
    /** Commas, stops and the like: Latin, Arabic, Devanagari, Chinese and Japanese. */
    private static final String DANGLING = ",;:.!?\u2026-\u2013\u2014" + "\u060c\u061b\u061f\u06d4" + "\u0964\u0965"
            + "\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f";
    /** The longest of the loose words below, and the longest abbreviation looked for, in UTF-16 units. */
    private static final int LOOSE = 5;
    private static final int ABBREVIATED = 24;
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}.])(?:\\p{L}{1,2}\\.){2,}\\z");

    private static final Pattern LEADING = Pattern.compile("(?:and(?! so (?:on|forth)\\b)|or|but|nor)(?:\\s+|\\z)");
    private static final Pattern TRAILING = Pattern.compile("(?<!\\S)(?:the|a|an|and|or|nor|but|of)\\z");
    private static final Pattern CUT_AFTER = Pattern.compile("(?<!\\S)(?:to|in|on|at|by|for|from|with|as|than|into|that)\\z");

    private CleanSpan() {
    }

    /** The cleaned span, or nothing when no letter, digit or symbol is left. */
    static Optional<Span> of(String text, Span span) {
        var brackets = new Brackets(text);
        Optional<Span> cleaned = withoutMarks(text, WholeWords.of(text, span), brackets);
        for (Optional<Span> before = Optional.empty(); !before.equals(cleaned);) {
            before = cleaned;
            cleaned = cleaned.flatMap(clean -> withoutLooseWords(text, clean))
                    .flatMap(clean -> withoutMarks(text, clean, brackets));
        }
        return cleaned.map(clean -> closed(text, clean));
    }

    /** "500 miles (800 km" gets its bracket back. */
    private static Span closed(String text, Span span) {
        int bracket = span.end() < text.length() ? ")]}".indexOf(text.charAt(span.end())) : -1;
        if (bracket < 0) return span;
        String quote = text.substring(span.start(), span.end());
        boolean isOpen = quote.lastIndexOf("([{".charAt(bracket)) > quote.lastIndexOf(text.charAt(span.end()));
        return isOpen ? new Span(span.start(), span.end() + 1) : span;
    }

    private static Optional<Span> withoutLooseWords(String text, Span span) {
        var leading = LEADING.matcher(text).region(span.start(), span.end());
        int start = leading.lookingAt() ? leading.end() : span.start();
        if (start == span.end()) return Optional.empty();
        var trailing = atEnd(TRAILING, text, start, span.end(), LOOSE);
        var cut = atEnd(CUT_AFTER, text, start, span.end(), LOOSE);
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

    /** Looks at the last characters alone, however long the span is. */
    private static Matcher atEnd(Pattern pattern, String text, int start, int end, int length) {
        int from = Math.max(start, end - length);
        return pattern.matcher(text).region(from, end).useTransparentBounds(from > start);
    }

    private static Optional<Span> withoutMarks(String text, Span span, Brackets brackets) {
        int start = span.start();
        int end = span.end();
        while (start < end && opensLoosely(text, start, end, brackets))
            start++;
        while (start < end && closesLoosely(text, start, end, brackets))
            end--;
        return IntStream.range(start, end).allMatch(at -> isMark(text.charAt(at)))
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    private static boolean opensLoosely(String text, int start, int end, Brackets brackets) {
        char c = text.charAt(start);
        if (Brackets.OPENING.indexOf(c) >= 0) return !brackets.closes(start, end);
        return isMark(c) && !beginsNumber(text, start, end);
    }

    private static boolean closesLoosely(String text, int start, int end, Brackets brackets) {
        char c = text.charAt(end - 1);
        if (Brackets.CLOSING.indexOf(c) >= 0) return !brackets.wasOpened(start, end);
        return isMark(c) && (c != '.' || !atEnd(ABBREVIATION, text, start, end, ABBREVIATED).find());
    }

    /** "-5" and ".5", but not the rest of "2002-5" or "2.5". */
    private static boolean beginsNumber(String text, int start, int end) {
        char c = text.charAt(start);
        boolean isSign = c == '-' || c == '.';
        boolean isFirst = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return isSign && isFirst && start + 1 < end && Character.isDigit(text.charAt(start + 1));
    }

    private static boolean isMark(int c) {
        return Character.isWhitespace(c) || DANGLING.indexOf(c) >= 0 || Brackets.OPENING.indexOf(c) >= 0
                || Brackets.CLOSING.indexOf(c) >= 0;
    }
}
