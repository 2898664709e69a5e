package dev.readback.inference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts words and signs together as English is set, where no text shows how they were. */
final class Spacing {
    private static final Set<String> CLOSING = Set.of(",", ".", "?", "!", ";", ":", ")", "]", "}", "%", "\u2026");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "\u00a3", "\u20ac", "#", "@");
    private static final Set<String> JOINING = Set.of("-", "/", "_", "@", "\u2013", "\u2010", "\u2011");
    private static final Set<String> CONTRACTED = Set.of("s", "t", "re", "ve", "ll", "d", "m");
    private static final Pattern NUMBER = Pattern.compile("[$\u00a3\u20ac]?\\d[\\d.,]*");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");
    private static final Pattern MINUTES = Pattern.compile("\\d{2}");

    private final List<String> words;
    private final boolean[] glued;
    private final boolean[] opens;

    Spacing(List<String> words) {
        this.words = words;
        this.glued = new boolean[words.size()];
        this.opens = new boolean[words.size()];
        mark("\"");
        mark("'");
        for (int i = 1; i < words.size(); i++)
            glued[i] = decide(i);
    }

    /** Whether no space stands before this word; the first has none either way. */
    boolean isGlued(int index) {
        return glued[index];
    }

    /** Whether this is what is left of a word behind an apostrophe: the "t" of "don't", the "s" of a possessive. */
    boolean isContracted(int index) {
        return index > 0 && isContraction(index - 1);
    }

    /** Quotation marks open and close in turns; an apostrophe is neither. */
    private void mark(String sign) {
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(sign) || sign.equals("'") && !open && isApostrophe(i) || isContraction(i)) continue;
            open = !open;
            opens[i] = open;
        }
    }

    private boolean decide(int i) {
        String before = words.get(i - 1);
        String word = words.get(i);
        if (isQuote(word)) return !opens[i];
        if (isQuote(before)) return opens[i - 1] || isContraction(i - 1);
        if (OPENING.contains(before) || CLOSING.contains(word)) return true;
        if (JOINING.contains(word) || JOINING.contains(before)) return i > 1 || !JOINING.contains(before);
        return i > 1 && (continuesNumber(i) || continuesInitials(i));
    }

    /** "3 . 5", "12 , 000", "10 : 30" */
    private boolean continuesNumber(int i) {
        if (!NUMBER.matcher(words.get(i - 2)).matches()) return false;
        String word = words.get(i);
        return words.get(i - 1).equals(".") && Character.isDigit(word.charAt(0))
                || words.get(i - 1).equals(",") && THOUSANDS.matcher(word).matches()
                || words.get(i - 1).equals(":") && MINUTES.matcher(word).matches();
    }

    /** "u . s ." */
    private boolean continuesInitials(int i) {
        return words.get(i - 1).equals(".") && isInitial(i) && isInitial(i - 2) && i + 1 < words.size()
                && words.get(i + 1).equals(".");
    }

    private boolean isInitial(int i) {
        return words.get(i).length() == 1 && Character.isLetter(words.get(i).charAt(0));
    }

    private boolean isContraction(int i) {
        return words.get(i).equals("'") && i > 0 && isWord(i - 1) && i + 1 < words.size()
                && CONTRACTED.contains(words.get(i + 1));
    }

    /** The possessive of a plural, "workers'", or one that a contraction makes. */
    private boolean isApostrophe(int i) {
        return isContraction(i) || i > 0 && words.get(i - 1).endsWith("s");
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(words.get(i).codePointAt(0));
    }

    private static boolean isQuote(String word) {
        return word.equals("\"") || word.equals("'");
    }
}
