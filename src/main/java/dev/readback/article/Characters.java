package dev.readback.article;

/** What a character is to the one who looks for paragraphs and sentences; any script, no state. */
final class Characters {
    private static final String STOPS = ".!?…。！？．؟۔।॥։።‼⁇⁈⁉‽";
    private static final String WIDE_STOPS = "。！？．";
    private static final String OPENERS = "\"'“‘«‹„‚([{「『（";
    private static final String CLOSERS = "\"'”’»›“)]}」』）*_¹²³⁰⁴⁵⁶⁷⁸⁹";
    private static final String LINE_ENDS = "\n\r\f\u0085\u2028\u2029";

    private Characters() {
    }

    /** White space of any kind, the no-break spaces included, which {@link Character#isWhitespace(char)} leaves out. */
    static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean isLineEnd(char c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    /** A mark that may end a sentence. */
    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /** A stop of a script that puts no space between sentences. */
    static boolean isWideStop(char c) {
        return WIDE_STOPS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** A mark that, straight after a stop, still belongs to the sentence: quotes, brackets, emphasis, note numbers. */
    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** First position at or after {@code from} that is not white, or {@code end}. */
    static int skipWhite(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isWhite(text.charAt(at)))
            at++;
        return at;
    }

    /** One past the last character before {@code end} that is not white, or {@code start}. */
    static int trimEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isWhite(text.charAt(at - 1)))
            at--;
        return at;
    }
}
