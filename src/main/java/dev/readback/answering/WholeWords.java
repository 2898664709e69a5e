package dev.readback.answering;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * Grows a span that begins or ends inside a word to the whole word: hyphens, apostrophes and the points and commas of a number
 * are inside; a currency, percent or minus sign and the scale after a figure ("$4.5 million") belong to it. Not grown: a
 * possessive "'s"; one of two equal figures ("1990-1995", "24-10"), which stand for themselves; a name joined to a small word
 * ("pro-Ouattara", "New York-based"), which is a whole name; scripts that put no space between words.
 */
final class WholeWords {
    /** Longer than any word or web address worth an answer; beyond, the text has no words. */
    private static final int LONGEST = 60;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final String HYPHENS = "-\u2010\u2011";
    private static final Pattern SIGN_BEFORE = Pattern.compile("(?:(?<![\\p{L}\\p{N}])[-\u2212])?(?:\\b[A-Z]{1,3})?\\p{Sc}\\z"
            + "|(?<![^\\s(])[-\u2212]\\z");
    private static final Pattern UNIT_AFTER = Pattern.compile("\\A(?:[%\u2030]|\u00b0[CF]?|\\p{Sc}| (?:hundred|thousand|million"
            + "|billion|trillion|bn)\\b)");
    private static final Pattern CENT_AFTER = Pattern.compile("\\A cent\\b");
    private static final Pattern PER_LAST = Pattern.compile("\\bper\\z");
    private static final Pattern ABBREVIATION_WITHOUT_STOP = Pattern.compile("(?<![\\p{L}.])(?:\\p{L}\\.)+\\p{L}\\z");

    private WholeWords() {
    }

    static Span of(String text, Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start <= LONGEST && isJoined(text, start, span.start() - start, false))
            start--;
        if (span.start() - start > LONGEST) start = span.start();
        int end = span.end();
        while (end < text.length() && end - span.end() <= LONGEST && isJoined(text, end, end - span.end(), true))
            end++;
        if (end - span.end() > LONGEST) end = span.end();
        return new Span(withSign(text, start), withUnit(text, end));
    }

    private static int withSign(String text, int start) {
        if (start == 0 || start == text.length() || !Character.isDigit(text.charAt(start))) return start;
        int from = Math.max(0, start - 6);
        Matcher sign = SIGN_BEFORE.matcher(text).region(from, start).useTransparentBounds(true).useAnchoringBounds(true);
        return sign.find() ? sign.start() : start;
    }

    private static int withUnit(String text, int end) {
        Matcher abbreviation = ABBREVIATION_WITHOUT_STOP.matcher(text).region(Math.max(0, end - 12), end)
                .useTransparentBounds(true);
        if (end < text.length() && text.charAt(end) == '.' && abbreviation.find()) return end + 1;
        boolean afterDigit = end > 0 && Character.isDigit(text.charAt(end - 1));
        boolean afterPer = PER_LAST.matcher(text).region(Math.max(0, end - 4), end).useTransparentBounds(true).find();
        if (!afterDigit && !afterPer) return end;
        Matcher unit = (afterDigit ? UNIT_AFTER : CENT_AFTER).matcher(text).region(end, text.length());
        return unit.lookingAt() ? unit.end() : end;
    }

    /** Whether the characters on both sides of {@code at} are of one word, seen from a span's end or beginning. */
    private static boolean isJoined(String text, int at, int grown, boolean forward) {
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        if (Character.isSurrogatePair(left, right)) return true;
        if (isLetter(left) && isLetter(right)) return true;
        if (isLetter(left) && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
            return joins(text, at, forward, forward || grown > 0);
        }
        return at > 1 && isLetter(text.charAt(at - 2)) && isLetter(right) && joins(text, at - 1, forward, !forward || grown > 0);
    }

    /** Whether the mark at {@code mark}, between two letters or digits, is inside one word. */
    private static boolean joins(String text, int mark, boolean forward, boolean outward) {
        char c = text.charAt(mark);
        char left = text.charAt(mark - 1);
        char right = text.charAt(mark + 1);
        boolean figures = Character.isDigit(left) && Character.isDigit(right);
        if (HYPHENS.indexOf(c) >= 0) return !standsForItself(text, mark, forward, outward);
        if (c == '\'' || c == '\u2019') return !isPossessive(text, mark);
        if (c == ',' || c == '/') return figures;
        return c == '.' && (figures || isInitials(text, mark) || Character.isLowerCase(left) && Character.isLowerCase(right));
    }

    private static boolean isPossessive(String text, int mark) {
        boolean isS = text.charAt(mark + 1) == 's';
        return isS && (mark + 2 >= text.length() || !isLetter(text.charAt(mark + 2)));
    }

    /** "U.S": one letter on either side. */
    private static boolean isInitials(String text, int mark) {
        boolean oneBefore = mark < 2 || !isLetter(text.charAt(mark - 2));
        boolean oneAfter = mark + 2 >= text.length() || !isLetter(text.charAt(mark + 2));
        return oneBefore && oneAfter;
    }

    /** Whether what stands on the span's side of a hyphen is whole without the other side. */
    private static boolean standsForItself(String text, int hyphen, boolean forward, boolean outward) {
        int from = hyphen;
        while (from > 0 && isLetter(text.charAt(from - 1)))
            from--;
        int to = hyphen + 1;
        while (to < text.length() && isLetter(text.charAt(to)))
            to++;
        String left = text.substring(from, hyphen);
        String right = text.substring(hyphen + 1, to);
        if (isNumber(left) && isNumber(right)) return left.length() == right.length();
        if (!outward) return false;
        return forward ? isName(left) && !isName(right) : isName(right) && !isName(left);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }

    private static boolean isName(String part) {
        return !part.isEmpty() && Character.isUpperCase(part.charAt(0)) && part.length() > 1;
    }

    private static boolean isLetter(char c) {
        boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
        return (Character.isLetterOrDigit(c) || isMark) && !UNSPACED.contains(UnicodeScript.of(c));
    }
}
