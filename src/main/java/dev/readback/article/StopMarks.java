package dev.readback.article;

import java.util.regex.Pattern;

/** How far a stop reaches: further stops, closing quotes and brackets, note marks, a smiley. */
final class StopMarks {
    private static final int LONGEST_NOTE = 40;
    private static final Pattern NOTES = Pattern
            .compile("\\s?\\[(\\d{1,3}([,–-] ?\\d{1,3})*|[a-z]|note \\d+|[a-z ]{1,24} needed)\\](?=[\\s\\[]|$)");
    private static final Pattern SMILEY = Pattern.compile("\\s?([:;=]['-]?[)(DPp]+|<3)(?=\\s|$)");

    private StopMarks() {
    }

    /** One past the run of stops that begins at {@code stop}; the dots of ". . ." are one run, those of ". ..." are two. */
    static int afterStops(String text, int stop, int end) {
        int at = stop + 1;
        while (at < end) {
            if (Characters.isStop(text.charAt(at))) at++;
            else if (isSpacedDot(text, at, end)) at += 2;
            else
                break;
        }
        return at;
    }

    /** One past all that belongs to the stops before {@code from}; may hold further stops, as in {@code ?").}. */
    static int afterBelongings(String text, int from, int end) {
        int at = from;
        while (at < end && (Characters.isCloser(text.charAt(at)) || Characters.isStop(text.charAt(at))))
            at++;
        at = afterAll(NOTES, text, at, end);
        return afterAll(SMILEY, text, at, end);
    }

    private static int afterAll(Pattern mark, String text, int from, int end) {
        int at = from;
        var matcher = mark.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at < end && matcher.region(at, Math.min(end, at + LONGEST_NOTE)).lookingAt())
            at = matcher.end();
        return at;
    }

    private static boolean isSpacedDot(String text, int at, int end) {
        return at + 1 < end && text.charAt(at) == ' ' && text.charAt(at + 1) == '.' && text.charAt(at - 1) == '.'
                && !(at + 2 < end && text.charAt(at + 2) == '.');
    }
}
