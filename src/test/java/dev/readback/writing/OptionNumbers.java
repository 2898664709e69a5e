package dev.readback.writing;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Check 16: options that are numbers stand in order, in one unit and equally rounded. Dates are left to the other checks. */
final class OptionNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private OptionNumbers() {
    }

    static boolean uneven(SheetItem item) {
        if (!item.isChoice() || !item.options().stream().allMatch(OptionNumbers::isQuantity)) return false;
        List<String> figures = item.options().stream().map(OptionNumbers::figure).toList();
        return !sorted(figures) || several(item.options().stream().map(OptionNumbers::unit).toList())
                || several(figures.stream().map(OptionNumbers::decimals).toList()) || unevenlyRounded(figures);
    }

    private static boolean isQuantity(String option) {
        boolean one = NUMBER.matcher(option).results().count() == 1;
        return one && (Shape.of(option) == Shape.NUMBER || YEAR.matcher(option.strip()).matches());
    }

    private static String figure(String option) {
        return NUMBER.matcher(option).results().map(MatchResult::group).findFirst().orElseThrow().replace(",", "");
    }

    private static String unit(String option) {
        return String.join(" ", Terms.words(NUMBER.matcher(option).replaceFirst(" ")).stream().map(Terms::root).toList())
                + (option.contains("%") ? "%" : "");
    }

    private static int decimals(String figure) {
        return figure.contains(".") ? figure.length() - figure.indexOf('.') - 1 : 0;
    }

    private static boolean sorted(List<String> figures) {
        List<Double> values = figures.stream().map(Double::valueOf).toList();
        return values.equals(values.stream().sorted().toList())
                || values.equals(values.stream().sorted(Comparator.reverseOrder()).toList());
    }

    /** Some are whole hundreds and some are not; years are never rounded. */
    private static boolean unevenlyRounded(List<String> figures) {
        if (figures.stream().allMatch(figure -> YEAR.matcher(figure).matches())) return false;
        return figures.stream().allMatch(figure -> Double.parseDouble(figure) >= 100)
                && several(figures.stream().map(figure -> Double.parseDouble(figure) % 100 == 0).toList());
    }

    private static boolean several(List<?> values) {
        return values.stream().distinct().count() > 1;
    }
}
