package dev.readback.reading;

import java.util.Locale;

/** Figures in a report; a dash where there is none. */
public final class Figures {
    private Figures() {
    }

    /** A share, 0 to 1, in per cent. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    public static String decimal(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
