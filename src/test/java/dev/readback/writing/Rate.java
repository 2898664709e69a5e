package dev.readback.writing;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A share with its 95 % interval, by Wilson's score (1927), which holds for small counts and near 0 and 1 too.
 *
 * @param of how many there are; of none there is no share
 */
public record Rate(long hits, long of) {
    private static final double Z = 1.959964;

    public Rate {
        if (hits < 0 || hits > of) throw new IllegalArgumentException(hits + " of " + of + " is no share");
    }

    public static <T> Rate of(Collection<T> all, Predicate<T> hit) {
        return new Rate(all.stream().filter(hit).count(), all.size());
    }

    public double share() {
        return (double) hits / of;
    }

    double low() {
        return Math.max(0, centre() - half());
    }

    double high() {
        return Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        return Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }

    /** "72.5 % (65.1 to 78.9), 116 of 160" */
    @Override
    public String toString() {
        if (of == 0) return "-";
        return String.format(Locale.ROOT, "%.1f %% (%.1f to %.1f), %d of %d", 100 * share(), 100 * low(), 100 * high(), hits, of);
    }
}
