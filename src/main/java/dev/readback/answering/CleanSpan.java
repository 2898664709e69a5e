package dev.readback.answering;

import java.util.Optional;

import dev.readback.article.Span;

/** Takes white space, dangling punctuation and a lone quotation mark or bracket off the ends of an answer's span. */
final class CleanSpan {
    private static final String DANGLING = ",;:.!?\u2026-\u2013\u2014";
    private static final String OPENING = "\"'([{\u201c\u2018\u00ab";
    private static final String CLOSING = "\"')]}\u201d\u2019\u00bb";

    private CleanSpan() {
    }

    /** The cleaned span, or nothing when no letter, digit or symbol is left. */
    static Optional<Span> of(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isLoose(text.charAt(start), OPENING, text, start + 1, end, CLOSING))
            start++;
        while (start < end && isLoose(text.charAt(end - 1), CLOSING, text, start, end - 1, OPENING))
            end--;
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whether {@code c} at an end may go; a quotation mark or bracket stays while its partner is inside. */
    private static boolean isLoose(char c, String marks, String text, int from, int to, String partners) {
        if (Character.isWhitespace(c)) return true;
        if (marks.indexOf(c) >= 0) {
            char partner = partners.charAt(marks.indexOf(c));
            return text.substring(from, to).indexOf(partner) < 0;
        }
        return DANGLING.indexOf(c) >= 0;
    }
}
