package dev.readback.article;

import java.util.regex.Pattern;

/**
 * A stop and what it does: end the sentence, or not.
 *
 * @param after one past the stop and all that belongs to it (closing quotes, note marks); where to read on
 * @param ends whether the sentence ends there
 */
record SentenceEnd(int after, boolean ends) {
    private static final int LOOK_AHEAD = 60;
    private static final int MOST_OPENERS = 3;
    private static final int LONGEST_CAPTION_NUMBER = 20;
    private static final Pattern NUMBER_OF_ITEM = Pattern.compile("\\(?(\\d{1,3}(\\.\\d{1,3})*|[ivxIVX]{1,5})\\.");
    private static final Pattern CAPTION = Pattern
            .compile("(Figure|Fig\\.|Table|Box|Listing|Chart|Map|Photo|Chapter|Section|Part) \\d{1,3}(\\.\\d{1,3})*\\.");
    private static final Pattern SPEAKER = Pattern.compile(
            "(\\p{Lu}[\\p{L}.'’-]* ){1,4}(said|says|asked|asks|wrote|added|replied|shouted|told|cried|answered|explained)\\b");

    /** Judges the stop at {@code stop} of the sentence that began at {@code from} in a paragraph that ends at {@code end}. */
    static SentenceEnd at(String text, int from, int stop, int end) {
        int afterStops = StopMarks.afterStops(text, stop, end);
        int after = StopMarks.afterBelongings(text, afterStops, end);
        int next = Characters.skipWhite(text, after, end);
        if (next == end) return new SentenceEnd(end, true);
        boolean apart = next > after || Characters.isWideStop(text.charAt(stop));
        boolean ends = apart ? !goesOn(text, from, stop, afterStops, next) : isGluedEnd(text, stop, after);
        return new SentenceEnd(after, ends);
    }

    private static boolean goesOn(String text, int from, int stop, int afterStops, int next) {
        if (!canBegin(text, next)) return !Abbreviations.endsDespiteSmallLetter(text, from, stop, afterStops, next);
        boolean fullStop = text.charAt(stop) == '.' && afterStops == stop + 1;
        if (!fullStop) return isOmission(text, from, stop, afterStops) || isSaid(text, afterStops, next);
        return isNumberOrCaption(text, from, stop) || Abbreviations.keepsOpen(text, from, stop, next);
    }

    /** Whether a sentence may begin at {@code at}: not with a small letter, nor with a mark that joins. */
    private static boolean canBegin(String text, int at) {
        char c = text.charAt(at);
        if (",;:)]}%/&=-–—―".indexOf(c) >= 0 || Characters.isStop(c)) return false;
        int first = at;
        while (first < text.length() && first - at < MOST_OPENERS && Characters.isOpener(text.charAt(first)))
            first++;
        if (first == text.length()) return true;
        if (c == '(' && Character.isDigit(text.charAt(first))) return false;
        return !Character.isLowerCase(text.codePointAt(first)) || isMixedCase(text, first) || text.startsWith("http", first);
    }

    /** "iPhone", "eBay": a name that begins with a small letter may begin a sentence. */
    private static boolean isMixedCase(String text, int at) {
        int end = Math.min(text.length(), at + LOOK_AHEAD);
        for (int i = at + 1; i < end && Character.isLetter(text.charAt(i)); i++) {
            if (Character.isUpperCase(text.charAt(i))) return true;
        }
        return false;
    }

    /** "the sins of one ... Another man": dots between white space stand for words left out, not for an end. */
    private static boolean isOmission(String text, int from, int stop, int afterStops) {
        char before = stop == from ? ' ' : text.charAt(stop - 1);
        return Characters.isWhite(before) && Characters.isWhite(text.charAt(afterStops)) && "….".indexOf(text.charAt(stop)) >= 0;
    }

    /** "“Stop!” John Smith said": the quote ended, not the sentence. */
    private static boolean isSaid(String text, int afterStops, int next) {
        if (!Characters.isCloser(text.charAt(afterStops))) return false;
        return SPEAKER.matcher(text).region(next, Math.min(text.length(), next + LOOK_AHEAD)).lookingAt();
    }

    /** "2.1. Results", "Figure 2. A map": the number stays with what it numbers. */
    private static boolean isNumberOrCaption(String text, int from, int stop) {
        if (stop - from > LONGEST_CAPTION_NUMBER) return false;
        String soFar = text.substring(from, stop + 1);
        return NUMBER_OF_ITEM.matcher(soFar).matches() || CAPTION.matcher(soFar).matches();
    }

    /** "the end.The next", "country...It is": a lost space, believed only before a word that begins sentences. */
    private static boolean isGluedEnd(String text, int stop, int after) {
        return stop > 1 && Character.isLowerCase(text.charAt(stop - 1)) && Character.isLowerCase(text.charAt(stop - 2))
                && Abbreviations.beginsSentences(text, after);
    }
}
