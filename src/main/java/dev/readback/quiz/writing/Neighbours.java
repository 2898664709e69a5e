package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values near a number or a date that are written like it: as round, as long, with the same unit. */
final class Neighbours {
    private static final double[] FACTORS = {0.5, 0.6, 0.75, 1.25, 1.5, 1.75, 2};
    private static final Pattern INTEGER = Pattern.compile("\\d+");
    private static final List<String> MONTHS = Arrays.asList(Dates.MONTHS.split("\\|"));
    private static final int MOST_PERCENT = 100;
    /** In years, or in months and days where no year is named. */
    private static final int[] STEPS = {-7, -4, -2, 2, 4, 7};
    /** What a year weighs in {@link #timeOf}. */
    private static final long YEAR = 10_000;
    private static final int REACH = 40;

    private Neighbours() {
    }

    /** From small to large, without the value itself. */
    static List<BigDecimal> of(Quantity quantity) {
        BigDecimal value = quantity.value();
        boolean small = value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(12)) <= 0;
        Stream<BigDecimal> near = small
                ? IntStream.of(-3, -2, -1, 1, 2, 3).mapToObj(step -> value.add(BigDecimal.valueOf(step)))
                : Arrays.stream(FACTORS).mapToObj(factor -> round(value.multiply(BigDecimal.valueOf(factor)), value));
        boolean percent = quantity.suffix().contains("%") || quantity.unit().equals("percent");
        return near.filter(other -> other.compareTo(BigDecimal.ONE) > 0 && other.compareTo(value) != 0)
                .filter(other -> !percent || other.intValue() <= MOST_PERCENT).filter(other -> quantity.write(other).isPresent())
                .distinct().sorted().toList();
    }

    /**
     * Dates of the same form, in the order of time.
     *
     * @param latest the last year that any of them may name
     */
    static List<String> ofDate(AnswerCandidate date, int latest) {
        return switch (date.form()) {
            case "year", "month" -> shifted(date.text(), "\\d{4}", Arrays.stream(STEPS), 1000, latest);
            case "name" -> shiftedMonth(date.text());
            default -> Arrays.stream(STEPS).mapToObj(step -> moved(date.text(), step)).distinct()
                    .filter(other -> !other.equals(date.text()) && timeOf(other) < (latest + 1) * YEAR)
                    .sorted(Comparator.comparingLong(Neighbours::timeOf)).toList();
        };
    }

    /** Whether the two may stand among the options of one question: a date of another age gives itself away. */
    static boolean isNear(AnswerCandidate date, AnswerCandidate other) {
        return Math.abs(timeOf(date.text()) - timeOf(other.text())) <= REACH * YEAR;
    }

    /** Another day, month and year, for days of one month are hardly worth telling apart. */
    private static String moved(String date, int step) {
        String year = replaced(date, "\\d{4}", value -> Integer.toString(value + step));
        String day = replaced(year, "(?<!\\d)\\d{1,2}(?!\\d)",
                value -> Integer.toString(1 + Math.floorMod(value + 4 * step, 28)));
        int month = IntStream.range(0, MONTHS.size()).filter(i -> day.contains(MONTHS.get(i))).findFirst().orElseThrow();
        return day.replace(MONTHS.get(month), MONTHS.get(Math.floorMod(month + step, MONTHS.size())));
    }

    private static String replaced(String text, String part, IntFunction<String> other) {
        return Pattern.compile(part).matcher(text).replaceFirst(found -> other.apply(Integer.parseInt(found.group())));
    }

    private static List<String> shifted(String text, String part, IntStream steps, int least, int most) {
        MatchResult found = Pattern.compile(part).matcher(text).results().findFirst().orElseThrow();
        int value = Integer.parseInt(found.group());
        return steps.map(step -> value + step).filter(other -> other >= least && other <= most)
                .mapToObj(other -> text.substring(0, found.start()) + other + text.substring(found.end())).toList();
    }

    private static List<String> shiftedMonth(String month) {
        int at = MONTHS.indexOf(month);
        List<String> others = new ArrayList<>();
        for (int step : new int[]{-4, -3, -2, 2, 3, 4}) {
            int other = at + step;
            if (other >= 0 && other < MONTHS.size()) others.add(MONTHS.get(other));
        }
        return others;
    }

    /** Sorts dates of one form by time. */
    static long timeOf(String date) {
        long time = 0;
        for (int month = 0; month < MONTHS.size(); month++) {
            if (date.contains(MONTHS.get(month))) time += (month + 1) * 100L;
        }
        for (MatchResult number : INTEGER.matcher(date).results().toList()) {
            long value = Long.parseLong(number.group());
            time += value > 31 ? value * YEAR : value;
        }
        return time;
    }

    /** Rounds to the same number of trailing zeros or decimals; large round values keep two leading digits free. */
    private static BigDecimal round(BigDecimal other, BigDecimal like) {
        BigDecimal bare = like.stripTrailingZeros();
        int scale = like.scale() > 0 ? like.scale() : Math.max(bare.scale(), 2 - bare.precision() + Math.min(bare.scale(), 0));
        return other.setScale(Math.min(scale, like.scale() > 0 ? like.scale() : 0), RoundingMode.HALF_UP)
                .setScale(Math.max(0, like.scale()), RoundingMode.HALF_UP);
    }
}
