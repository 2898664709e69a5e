package dev.readback.inference;

import java.util.Arrays;

/**
 * One sequence as a BERT encoder takes it.
 *
 * @param ids word piece numbers
 * @param types 0 for the first segment, 1 for the second; as long as {@code ids}
 */
public record Tokens(long[] ids, long[] types) {
    public Tokens {
        if (ids.length == 0) throw new IllegalArgumentException("a sequence needs at least one token");
        if (ids.length != types.length) {
            throw new IllegalArgumentException("types must be as many as ids, were " + types.length + " for " + ids.length);
        }
    }

    public int length() {
        return ids.length;
    }

    /** All ones: padding is added when sequences are put together. */
    long[] mask() {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        return mask;
    }
}
