package dev.readback.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what is too long for a sentence, at white space where there is some. */
final class LongSentences {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private LongSentences() {
    }

    /**
     * Adds [start, end) to {@code pieces}, in as few trimmed pieces of at most {@code longest} UTF-16 units as fit. A cut lies at the
     * last white space of a piece; without any, between two user-perceived characters; in one that is itself too long,
     * between two code points.
     */
    static void cut(String text, int start, int end, int longest, List<Span> pieces) {
        int from = start;
        while (end - from > longest) {
            int to = whereToCut(text, from, from + longest);
            pieces.add(new Span(from, Characters.trimEnd(text, from, to)));
            from = Characters.skipWhite(text, to, end);
        }
        pieces.add(new Span(from, end));
    }

    /** Where to end a piece that begins at {@code from} and may reach {@code latest}, a position inside {@code text}. */
    static int whereToCut(String text, int from, int latest) {
        for (int at = latest; at > from; at--) {
            if (Characters.isWhite(text.charAt(at))) return at;
        }
        int at = lastGraphemeEnd(text, from, latest);
        if (at > from) return at;
        return Character.isLowSurrogate(text.charAt(latest)) && Character.isHighSurrogate(text.charAt(latest - 1))
                ? latest - 1
                : latest;
    }

    /** Where the last grapheme cluster that fits ends; {@code from} if not even the first one fits. */
    private static int lastGraphemeEnd(String text, int from, int latest) {
        int at = from;
        Matcher graphemes = GRAPHEME.matcher(text).region(from, Math.min(text.length(), latest + 1));
        while (graphemes.find() && graphemes.end() <= latest)
            at = graphemes.end();
        return at;
    }
}
