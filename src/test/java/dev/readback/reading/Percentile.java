package dev.readback.reading;

import java.util.List;

/** Percentiles by the nearest rank. */
public final class Percentile {
    private Percentile() {
    }

    /** @param percent above 0, at most 100; of {@code values} at least one */
    public static double of(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
