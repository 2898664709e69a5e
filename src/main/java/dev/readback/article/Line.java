package dev.readback.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that is not blank, trimmed.
 *
 * @param text the whole text
 * @param start first character that is not white
 * @param end one past the last character that is not white
 * @param followsDirectly whether the line before is not blank
 */
record Line(String text, int start, int end, boolean followsDirectly) {
    private static final int LONGEST_MARK = 6;
    private static final Pattern LIST_MARK = Pattern.compile("([-*+•‣▪◦●·]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s");
    private static final Pattern HEADING_MARK = Pattern.compile("#{1,5}\\s");

    /** The lines of {@code text} that are not blank, in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean follows = false;
        for (int at = 0; at < text.length();) {
            int lineEnd = at;
            while (lineEnd < text.length() && !Characters.isLineEnd(text.charAt(lineEnd)))
                lineEnd++;
            int start = Characters.skipWhite(text, at, lineEnd);
            if (start < lineEnd) lines.add(new Line(text, start, Characters.trimEnd(text, start, lineEnd), follows));
            follows = start < lineEnd;
            at = lineEnd + 1;
        }
        return lines;
    }

    int length() {
        return end - start;
    }

    boolean isListItem() {
        return beginsWith(LIST_MARK);
    }

    boolean isHeading() {
        return beginsWith(HEADING_MARK);
    }

    boolean beginsSmall() {
        return Character.isLowerCase(text.codePointAt(start));
    }

    /** Whether a stop ends the line, with or without closing quotes and brackets after it. */
    boolean endsWithStop() {
        int last = end - 1;
        while (last > start && Characters.isCloser(text.charAt(last)))
            last--;
        return Characters.isStop(text.charAt(last));
    }

    int firstWordLength() {
        int at = start;
        while (at < end && !Characters.isWhite(text.charAt(at)))
            at++;
        return at - start;
    }

    private boolean beginsWith(Pattern mark) {
        return mark.matcher(text).region(start, Math.min(end, start + LONGEST_MARK)).lookingAt();
    }
}
