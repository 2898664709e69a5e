package dev.readback.reading;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Shares and means, NaN where there is nothing to take them of. */
public final class Share {
    private Share() {
    }

    public static <T> double of(Collection<T> all, Predicate<T> counted) {
        return mean(all, one -> counted.test(one) ? 1 : 0);
    }

    public static <T> double mean(Collection<T> all, ToDoubleFunction<T> value) {
        return all.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
