package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * Finds counted things: numbers in digits or words, money, percentages, measures. Ordinals, clock times, ages joined by
 * hyphens, ranges, scores, "one", and digits that belong to a name are left alone: asking for them is seldom fair.
 */
final class Figures {
    private static final String SCALE = "(?: (?:hundred|thousand|million|billion|trillion))+\\b";
    private static final Pattern NUMBER = Pattern.compile("(?<prefix>(?:(?:US|AU|NZ|HK|A|C) ?)?[$£€] ?)?"
            + "(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)" + "|\\b(?<spelled>(?i:"
            + NumberWords.PATTERN + "))\\b|\\b(?<an>[Aa])(?=" + SCALE + "))" + "(?<suffix>" + SCALE + "| ?%)?");
    private static final Pattern BOUND = Pattern.compile(
            "(?i)(?:at least|at most|more than|less than|fewer than|over|under|up to|no more than|nearly|almost|about|around|approximately|roughly|some|estimated) $");
    private static final Pattern JOINED_BEFORE = Pattern
            .compile("(?:[\\p{L}\\p{N}#@:/.,–-]|\\b(?:or|to|and|between|from|number|aged|age of|of) )$");
    private static final Pattern JOINED_AFTER = Pattern.compile("[\\p{L}\\p{N}–/:-]|\\.\\d|, ?\\d| (?:or|to|and) (?:\\d|"
            + NumberWords.PATTERN + "\\b)| of\\b|['’]| ?[ap]\\.?m|\\)| -");
    private static final Set<String> IRREGULAR_PLURALS = Set.of("people", "children", "men", "women", "percent", "feet", "police",
            "troops", "species");
    private static final Set<String> NOT_A_UNIT = Set.of("is", "was", "has", "as", "this", "its", "his", "years'", "plus",
            "across", "versus");

    private Figures() {
    }

    static List<AnswerCandidate> in(String text, Span sentence, List<AnswerCandidate> dates) {
        List<AnswerCandidate> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (dates.stream().noneMatch(date -> date.span().overlaps(span)) && standsAlone(text, sentence, span, matcher)) {
                found.add(AnswerCandidate.number(span, matcher.group(), quantity(text, sentence, matcher)));
            }
        }
        return found;
    }

    private static Quantity quantity(String text, Span sentence, Matcher matcher) {
        String digits = matcher.group("digits");
        BigDecimal value = digits != null
                ? new BigDecimal(digits.replace(",", ""))
                : BigDecimal.valueOf(matcher.group("an") != null ? 1 : NumberWords.value(matcher.group("spelled")).orElseThrow());
        String prefix = matcher.group("prefix") == null ? "" : matcher.group("prefix");
        String suffix = matcher.group("suffix") == null ? "" : matcher.group("suffix");
        boolean bounded = BOUND.matcher(text.substring(sentence.start(), matcher.start())).find()
                || text.startsWith(" or ", matcher.end());
        return new Quantity(prefix, value, digits == null, digits != null && digits.contains(","), suffix,
                unit(text, matcher.end(), sentence.end()), bounded);
    }

    /** The first plural within the next three words that are parted by nothing but a space. */
    private static String unit(String text, int from, int to) {
        int reached = from;
        if (from >= to) return "";
        List<Word> words = Word.in(text, new Span(from, to));
        for (Word word : words.subList(0, Math.min(3, words.size()))) {
            if (word.span().start() != reached + 1 || text.charAt(reached) != ' ' || WordList.STOP.has(word.text())) break;
            if (isPlural(word.lower())) return word.lower();
            reached = word.span().end();
        }
        return "";
    }

    private static boolean isPlural(String word) {
        return IRREGULAR_PLURALS.contains(word)
                || word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !NOT_A_UNIT.contains(word);
    }

    private static boolean standsAlone(String text, Span sentence, Span span, Matcher matcher) {
        String before = text.substring(sentence.start(), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 8));
        if ("one".equals(span.in(text).toLowerCase(Locale.ROOT)) || before.endsWith(", ") && after.startsWith(",")) return false;
        if (matcher.group("digits") != null && matcher.group("suffix") == null && matcher.group("prefix") == null
                && (followsName(before) || isBareYear(matcher.group("digits"), after))) {
            return false;
        }
        if (JOINED_BEFORE.matcher(before).find())
            return false;
        return !JOINED_AFTER.matcher(after).lookingAt();
    }

    private static boolean isBareYear(String digits, String after) {
        return digits.matches("1\\d{3}|20\\d\\d") && !after.matches("(?s)^ \\p{Ll}+s\\b.*");
    }

    /** Whether the word right before is capitalised, so that the digits belong to it: Internet Explorer 6. */
    private static boolean followsName(String before) {
        return before.matches("(?s).*\\p{Lu}[\\p{L}\\p{N}.]* $") && !before.matches("(?s)\\p{Lu}\\p{Ll}+ ");
    }
}
