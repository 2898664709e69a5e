package dev.readback.inference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word or sign of a text, cut as the models' tokenizer cuts before it makes pieces.
 *
 * @param plain what the model sees of it: lower-case, no accents; quotation marks and dashes of all kinds are made one kind
 * @param start first character in the text, UTF-16 units
 * @param end one past the last
 */
record Atom(String plain, int start, int end) {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc]");
    private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

    static List<Atom> of(String text) {
        List<Atom> atoms = new ArrayList<>();
        int from = -1;
        for (int at = 0, next; at < text.length(); at = next) {
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            boolean inWord = !isSpace(point) && !isSign(point);
            if (!inWord && from >= 0) atoms.add(of(text, from, at));
            if (isSign(point)) atoms.add(of(text, at, next));
            from = inWord ? from < 0 ? at : from : -1;
        }
        if (from >= 0) atoms.add(of(text, from, text.length()));
        return atoms;
    }

    static String plain(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        return DASHES.matcher(QUOTES.matcher(plain).replaceAll("\"")).replaceAll("-");
    }

    boolean isWord() {
        return Character.isLetterOrDigit(plain.codePointAt(0));
    }

    String in(String text) {
        return text.substring(start, end);
    }

    private static Atom of(String text, int start, int end) {
        String word = text.substring(start, end);
        String plain = plain(word);
        return new Atom(plain.isEmpty() ? word : plain, start, end);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.getType(point) == Character.CONTROL;
    }

    /** ASCII signs of all kinds, elsewhere punctuation only: "€5" is one word. A script without spaces is one word per letter. */
    private static boolean isSign(int point) {
        if (point < 128) return point > ' ' && !Character.isLetterOrDigit(point) && point != 127;
        return Character.isIdeographic(point) || switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
