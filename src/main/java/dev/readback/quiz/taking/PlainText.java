package dev.readback.quiz.taking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text to lower-case words without accents and punctuation. Compatibility forms are folded (NFKC), apostrophes, possessives
 * and the dots of initials go, separators of thousands too, signs of units become words ("5%" is 5 percent, "$5" 5 dollar).
 */
final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’ʼ]s\\b");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`]");
    private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{L}\\.){2,}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[, \\u00a0\\u202f]\\d{3})+(?![\\d])");
    private static final Pattern NEGATIVE = Pattern.compile("^\\s*[-−]\\s?(?=\\d)");
    private static final Pattern CURRENCY_FIRST = Pattern
            .compile("([$€£])\\s*(\\d[\\d.,]*(?:\\s(?:thousand|mn|bn|million|billion|trillion)\\b)?)");
    private static final Pattern SHORT_MILLIONS = Pattern.compile("([$€£]\\s*\\d[\\d.,]*)(m|bn)\\b");
    /** Day and month of which only one can be the month, so that nothing is guessed. */
    private static final Pattern SLASHED_DATE = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
    private static final Pattern SLASHED_MONTH = Pattern.compile("(?<![\\d/])(0?[1-9]|1[0-2])/(\\d{4})\\b");
    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern PER_CENT = Pattern.compile("\\bper cent\\b");
    private static final Pattern WORD = Pattern.compile("[$€£%]|\\d+(?:st|nd|rd|th)\\b|\\d+(?:[.,]\\d+)*|[\\p{L}\\p{N}]+");

    private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð",
            "d", "þ", "th", "ı", "i");
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("%", "percent"), Map.entry("pct", "percent"),
            Map.entry("$", "dollar"), Map.entry("dollars", "dollar"), Map.entry("usd", "dollar"), Map.entry("€", "euro"),
            Map.entry("euros", "euro"), Map.entry("eur", "euro"), Map.entry("£", "pound"), Map.entry("pounds", "pound"),
            Map.entry("km", "kilometer"), Map.entry("kms", "kilometer"), Map.entry("kilometers", "kilometer"),
            Map.entry("kilometre", "kilometer"), Map.entry("kilometres", "kilometer"), Map.entry("kg", "kilogram"),
            Map.entry("kilograms", "kilogram"), Map.entry("metre", "meter"), Map.entry("metres", "meter"),
            Map.entry("meters", "meter"), Map.entry("miles", "mile"), Map.entry("feet", "foot"), Map.entry("ft", "foot"),
            Map.entry("years", "year"), Map.entry("months", "month"), Map.entry("weeks", "week"), Map.entry("days", "day"),
            Map.entry("m", "meter"), Map.entry("cm", "centimeter"), Map.entry("centimetre", "centimeter"),
            Map.entry("centimetres", "centimeter"), Map.entry("centimeters", "centimeter"), Map.entry("mm", "millimeter"),
            Map.entry("tonnes", "tonne"), Map.entry("grams", "gram"), Map.entry("seconds", "sec"), Map.entry("secs", "sec"),
            Map.entry("s", "sec"),
            Map.entry("hours", "hour"), Map.entry("hrs", "hour"), Map.entry("minutes", "minute"), Map.entry("mins", "minute"));

    private static final int MONTHS = 12;

    private PlainText() {
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(plain(text)).results().map(MatchResult::group).map(PlainText::unit).forEach(words::add);
        return words;
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet())
            plain = plain.replace(letter.getKey(), letter.getValue());
        plain = APOSTROPHE.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll("");
        plain = INITIALS.matcher(plain).replaceAll(initials -> initials.group().replace(".", ""));
        return numbers(plain);
    }

    private static String numbers(String text) {
        String plain = ISO_DATE.matcher(text)
                .replaceAll(date -> date.group(3) + " " + DateWords.month(date.group(2)) + " " + date.group(1));
        plain = SLASHED_DATE.matcher(plain)
                .replaceAll(date -> slashed(date.group(), date.group(1), date.group(2), date.group(3)));
        plain = SLASHED_MONTH.matcher(plain).replaceAll(date -> DateWords.month(date.group(1)) + " " + date.group(2));
        plain = SHORT_MILLIONS.matcher(plain).replaceAll(money -> Matcher.quoteReplacement(money.group(1))
                + (money.group(2).equals("m") ? " mn" : " bn"));
        plain = THOUSANDS.matcher(plain).replaceAll(number -> number.group().replaceAll("\\D", ""));
        plain = NEGATIVE.matcher(plain).replaceAll("minus ");
        plain = CURRENCY_FIRST.matcher(plain).replaceAll("$2 $1");
        return PER_CENT.matcher(plain).replaceAll("percent");
    }

    private static String slashed(String date, String first, String second, String year) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (a > MONTHS && b <= MONTHS || a == b) return a + " " + DateWords.month(second) + " " + year;
        return b > MONTHS && a <= MONTHS ? b + " " + DateWords.month(first) + " " + year : Matcher.quoteReplacement(date);
    }

    static boolean isUnit(String word) {
        return UNITS.containsValue(word);
    }

    private static String unit(String word) {
        return UNITS.getOrDefault(word, word);
    }
}
