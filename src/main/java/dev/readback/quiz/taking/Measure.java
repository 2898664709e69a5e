package dev.readback.quiz.taking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number with its unit, in the smallest unit of its kind, so that 1.8 metres are 180 centimetres.
 *
 * @param amount how many of {@code unit}
 * @param unit the smallest one: millimeter, gram or sec
 */
record Measure(BigDecimal amount, String unit) {
    private static final Map<String, Measure> UNITS = Map.ofEntries(entry("millimeter", 1, "millimeter"),
            entry("centimeter", 10, "millimeter"), entry("meter", 1_000, "millimeter"),
            entry("kilometer", 1_000_000, "millimeter"),
            entry("gram", 1, "gram"), entry("kilogram", 1_000, "gram"), entry("tonne", 1_000_000, "gram"), entry("sec", 1, "sec"),
            entry("minute", 60, "sec"), entry("hour", 3_600, "sec"), entry("day", 86_400, "sec"), entry("week", 604_800, "sec"));

    /** Of a number and a unit that is known, and nothing else. */
    static Optional<Measure> of(AnswerWords answer) {
        List<String> words = answer.words();
        if (words.size() != 2 || !UNITS.containsKey(words.get(1)) || !words.get(0).matches("\\d{1,18}(?:\\.\\d{1,12})?")) {
            return Optional.empty();
        }
        Measure one = UNITS.get(words.get(1));
        return Optional.of(new Measure(new BigDecimal(words.get(0)).multiply(one.amount).stripTrailingZeros(), one.unit));
    }

    private static Map.Entry<String, Measure> entry(String unit, long amount, String smallest) {
        return Map.entry(unit, new Measure(BigDecimal.valueOf(amount), smallest));
    }
}
