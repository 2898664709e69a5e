package dev.readback.inference;

import java.util.Arrays;

/**
 * The word pieces of a text.
 *
 * @param ids their numbers in the vocabulary
 * @param starts first character of each, in UTF-16 units of the text
 * @param ends one past the last character of each
 */
public record Pieces(long[] ids, int[] starts, int[] ends) {
    public Pieces {
        if (ids.length != starts.length || ids.length != ends.length) {
            throw new IllegalArgumentException("every piece needs a start and an end");
        }
    }

    public int count() {
        return ids.length;
    }

    /** The first {@code most} pieces. */
    public Pieces first(int most) {
        return most >= count()
                ? this
                : new Pieces(Arrays.copyOf(ids, most), Arrays.copyOf(starts, most), Arrays.copyOf(ends, most));
    }
}
