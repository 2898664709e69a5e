package dev.readback.article;

import java.util.List;

/**
 * Makes up a title for a text that came without one: its first paragraph if that reads like a heading (at most
 * {@link #LONGEST_HEADING} units, no stop at its end, and more text after it), else its first sentence, cut. The text stays as it is.
 */
public final class TitleFinder {
    /** The longest first paragraph that may be a heading, in UTF-16 units; of the 12 news titles we looked at the longest has 113. */
    static final int LONGEST_HEADING = 120;
    /** The longest title made of a sentence, in UTF-16 units, ellipsis included. */
    static final int LONGEST_CUT = 80;
    /** A cut at a comma, semicolon, colon or dash is preferred if at least this much is left, in UTF-16 units. */
    private static final int SHORTEST_CLAUSE = 30;
    private static final String ELLIPSIS = "…";

    private final SentenceSplitter splitter;

    public TitleFinder(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /**
     * A title for {@code text}: never blank, one line, no control characters.
     *
     * @throws IllegalArgumentException if {@code text} has nothing to show
     */
    public String titleOf(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        for (Span paragraph : paragraphs) {
            boolean last = paragraph == paragraphs.get(paragraphs.size() - 1);
            String title = titleOf(text, paragraph, last);
            if (!title.isEmpty()) return title;
        }
        throw new IllegalArgumentException("a text without a visible character has no title, length was " + text.length());
    }

    private String titleOf(String text, Span paragraph, boolean last) {
        if (!last && paragraph.length() <= LONGEST_HEADING && !endsLikeSentence(paragraph.in(text))) {
            return oneLine(withoutMark(paragraph.in(text)));
        }
        return shorten(oneLine(splitter.split(text, List.of(paragraph)).get(0).in(text)));
    }

    private static boolean endsLikeSentence(String paragraph) {
        int end = paragraph.length();
        while (end > 1 && Characters.isCloser(paragraph.charAt(end - 1)))
            end--;
        char last = paragraph.charAt(end - 1);
        return (Characters.isStop(last) && last != '?') || last == ',' || last == ';' || last == ':';
    }

    private static String withoutMark(String heading) {
        return heading.replaceFirst("^#{1,6}\\s+", "");
    }

    /** White space and invisible characters become single spaces; joiners stay, because emoji and some scripts need them. */
    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Z}\\uFEFF]+", " ").strip();
    }

    private static String shorten(String sentence) {
        if (sentence.length() <= LONGEST_CUT) return sentence;
        int room = LONGEST_CUT - ELLIPSIS.length();
        int cut = clauseEnd(sentence, room);
        if (cut < SHORTEST_CLAUSE) cut = sentence.lastIndexOf(' ', room);
        if (cut <= 0) cut = LongSentences.whereToCut(sentence, 0, room);
        return sentence.substring(0, cut).replaceFirst("[\\s,;:–—-]+$", "") + ELLIPSIS;
    }

    private static int clauseEnd(String sentence, int room) {
        for (int at = room; at > 0; at--) {
            if (sentence.charAt(at) == ' ' && ",;:–—".indexOf(sentence.charAt(at - 1)) >= 0) return at - 1;
        }
        return -1;
    }
}
