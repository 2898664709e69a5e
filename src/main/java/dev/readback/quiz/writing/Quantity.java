package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A number as the article writes it.
 *
 * @param prefix a currency with its space, or the empty string
 * @param value the number before the scale
 * @param spelled whether it is written in words
 * @param grouped whether thousands are parted by a comma
 * @param suffix what follows inside the mention: a percent sign or a scale such as {@code " million"}, or the empty string
 * @param unit the noun counted, in lower case, or the empty string
 * @param bounded whether "at least", "more than" or the like stands before it, so that other values hold as well
 */
record Quantity(String prefix, BigDecimal value, boolean spelled, boolean grouped, String suffix, String unit,
        boolean bounded) {
    Quantity {
        if (value.signum() < 0) throw new IllegalArgumentException("a quantity is not negative, was " + value);
    }

    /** The same form with another value; empty when this form cannot write it. */
    Optional<String> write(BigDecimal other) {
        if (!spelled) return Optional.of(prefix + digits(other) + suffix);
        if (other.scale() > 0 || other.intValue() < 2 || other.intValue() > 99) return Optional.empty();
        return Optional.of(NumberWords.words(other.intValue()) + suffix);
    }

    /** Whether the two are counted and written alike, so that they may stand as options of one question. */
    boolean isLike(Quantity other) {
        return spelled == other.spelled && prefix.equals(other.prefix) && suffix.equals(other.suffix)
                && unit.equals(other.unit);
    }

    /** The number in its other spelling, if there is one: 12 for twelve, twelve for 12. */
    Optional<String> respelled() {
        if (spelled) return Optional.of(prefix + value.toPlainString() + suffix);
        boolean small = value.scale() <= 0 && value.intValue() >= 2 && value.intValue() <= 99 && prefix.isEmpty();
        if (small && suffix.contains("%")) return Optional.of(value.toPlainString() + " percent");
        if (small) return Optional.of(NumberWords.words(value.intValue()) + suffix);
        return grouped ? Optional.of(prefix + value.toPlainString() + suffix) : Optional.empty();
    }

    /** The number in an option of this form, for sorting. */
    static BigDecimal valueOf(String option) {
        String digits = option.replaceAll("[^\\d.]", "").replaceAll("^\\.|\\.$", "");
        if (!digits.isEmpty()) return new BigDecimal(digits);
        return BigDecimal.valueOf(NumberWords.value(option.split(" ")[0]).orElse(1));
    }

    private String digits(BigDecimal number) {
        String pattern = (grouped || number.compareTo(BigDecimal.valueOf(10_000)) >= 0 ? "%,." : "%.") + Math.max(0,
                number.scale()) + "f";
        return String.format(Locale.ROOT, pattern, number);
    }
}
