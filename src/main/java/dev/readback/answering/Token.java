package dev.readback.answering;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * A word or a mark with its place. Hyphens, apostrophes, and the points and commas of a number stay inside a word ("pro-Gbagbo",
 * "Gbagbo's", "112,000"), and so do the stops of "U.S." and "Mr."; a currency sign before and a percent sign after a number
 * belong to it.
 *
 * @param start first character in the text it was read from
 * @param end one past its last
 */
record Token(String text, int start, int end) {
    private static final Pattern TOKEN = Pattern.compile("(?:\\p{L}\\.){2,}+"
            + "|(?:Mr|Mrs|Ms|Dr|St|Gen|Prof|Sen|Rev|Lt|Col|Capt|Jr|Sr)\\.(?=\\s)"
            + "|[-\u2212]?\\p{Sc}?\\d++(?:[.,/\\-]\\d++)*+(?:%|\u00b0C?)?(?:[\\p{L}\\p{M}-]*)"
            + "|[\\p{L}\\p{N}\\p{M}]++(?:['\u2019.&\u2010\u2011-][\\p{L}\\p{N}\\p{M}]++)*+" + "|\\.{2,}|\\S");

    static List<Token> in(String text, Span span) {
        return TOKEN.matcher(text).region(span.start(), span.end()).results()
                .map(found -> new Token(found.group(), found.start(), found.end())).toList();
    }

    static List<Token> in(String text) {
        return text.isEmpty() ? List.of() : in(text, new Span(0, text.length()));
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Written in figures, with or without a sign or unit. */
    boolean isFigure() {
        return text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().takeWhile(c -> !Character.isDigit(c)).noneMatch(Character::isLetter);
    }

    boolean isPossessive() {
        return lower().endsWith("'s") || lower().endsWith("s'");
    }
}
