package dev.readback.quiz.taking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in words, or in digits and words ("1.5 million"), to plain digits. English, up to trillions. */
final class NumberWords {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,24}(?:\\.\\d{1,12})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)*(?:st|nd|rd|th)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final Map<String, BigDecimal> SCALES = Map.of("dozen", BigDecimal.valueOf(12), "thousand",
            BigDecimal.valueOf(1_000), "million", BigDecimal.valueOf(1_000_000), "mn", BigDecimal.valueOf(1_000_000), "billion",
            BigDecimal.valueOf(1_000_000_000), "bn", BigDecimal.valueOf(1_000_000_000), "trillion",
            BigDecimal.valueOf(1_000_000_000_000L));

    private final List<String> words;
    private int at;
    private BigDecimal total;
    /** What has been read since the last scale word; {@code null} when nothing has. */
    private BigDecimal part;

    private NumberWords(List<String> words) {
        this.words = words;
    }

    static List<String> toDigits(List<String> words) {
        return new NumberWords(words).all();
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private List<String> all() {
        List<String> out = new ArrayList<>();
        while (at < words.size())
            out.add(next());
        return out;
    }

    private String next() {
        boolean negative = word(at).equals("minus") && startsNumber(at + 1);
        if (negative) at++;
        if (!startsNumber(at)) return ordinal(words.get(at++));
        total = BigDecimal.ZERO;
        part = null;
        lead();
        while (at < words.size() && take(words.get(at)))
            at++;
        BigDecimal value = part == null ? total : total.add(part);
        return (negative ? "-" : "") + value.stripTrailingZeros().toPlainString();
    }

    private boolean startsNumber(int index) {
        String word = word(index);
        if (word.equals("half")) return isScale(word(index + 1)) || word(index + 1).equals("a") && isScale(word(index + 2));
        return SMALL.contains(word) || TENS.contains(word) || isScale(word) || DIGITS.matcher(word).matches()
                || word.equals("a") && isScale(word(index + 1));
    }

    /** "a" in "a hundred", "half a" in "half a million". */
    private void lead() {
        if (word(at).equals("half")) {
            part = HALF;
            at++;
        }
        if (word(at).equals("a")) at++;
    }

    private boolean take(String word) {
        if (word.equals("and")) return isScale(word(at - 1)) && (SMALL.contains(word(at + 1)) || TENS.contains(word(at + 1)));
        if (DIGITS.matcher(word).matches()) return begin(word);
        if (SMALL.contains(word)) return add(SMALL.indexOf(word));
        if (TENS.contains(word)) return add(20 + 10 * TENS.indexOf(word));
        return isScale(word) && scale(word);
    }

    private boolean begin(String digits) {
        if (part != null || total.signum() != 0) return false;
        part = new BigDecimal(digits);
        return true;
    }

    /** Adds {@code value} where English allows it: after hundreds, or ones after tens. */
    private boolean add(int value) {
        boolean afterHundreds = word(at - 1).equals("hundred") || word(at - 1).equals("and");
        boolean afterTens = part != null && value > 0 && value < 10 && TENS.contains(word(at - 1));
        if (part != null && !afterHundreds && !afterTens) return false;
        part = part == null ? BigDecimal.valueOf(value) : part.add(BigDecimal.valueOf(value));
        return true;
    }

    private boolean scale(String word) {
        boolean nothingYet = part == null && total.signum() == 0;
        if (part == null && !nothingYet) return false;
        BigDecimal factor = part == null ? BigDecimal.ONE : part;
        if (word.equals("hundred")) {
            part = factor.multiply(HUNDRED);
        } else {
            total = total.add(factor.multiply(SCALES.get(word)));
            part = null;
        }
        return true;
    }

    private static boolean isScale(String word) {
        return word.equals("hundred") || SCALES.containsKey(word);
    }

    private static String ordinal(String word) {
        int index = ORDINALS.indexOf(word) + 1;
        return switch (index) {
            case 0 -> word;
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> index + "th";
        };
    }

    private String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }
}
