package dev.readback.article;

import java.util.regex.Pattern;

/**
 * Counts words: runs of letters, marks and digits of any script. Apostrophes, hyphens, and the points and commas of a number stay
 * inside ("don't", "well-kept", "3.5", "112,000" and "U.S" are one word each). Scripts that put no space between
 * words count a run as one word.
 */
public final class Words {
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+(?:['’.,\u2010\u2011-][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+)*+");

    private Words() {
    }

    /** How many words {@code text} has; 0 for one without letters and digits. */
    public static int count(String text) {
        int words = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find())
            words++;
        return words;
    }
}
