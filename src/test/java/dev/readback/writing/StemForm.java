package dev.readback.writing;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks 9 to 13 and 15: how a stem is worded. */
final class StemForm {
    private static final Pattern VAGUE = Pattern.compile("(?i)(?<!how )\\b(often|some|many|several|usually|sometimes|frequently"
            + "|generally|mostly|a few|various|a lot of)\\b");
    private static final Pattern NEGATIVE = Pattern
            .compile("(?i)\\b(not|never|except|neither|nor|none|nobody|cannot)\\b|n['’]t\\b");
    private static final Pattern BLANK_FIRST = Pattern.compile("^[\"'“‘(]*_{2,}");
    private static final int LEAST_WORDS = 5;

    private StemForm() {
    }

    /** 9: in the stem, or in options that the writer worded. */
    static boolean vague(SheetItem item) {
        Stream<String> options = item.quotesSentences() ? Stream.empty() : item.options().stream();
        return Stream.concat(Stream.of(item.stem()), options).anyMatch(text -> VAGUE.matcher(text).find());
    }

    /** 10 */
    static boolean negative(SheetItem item) {
        return NEGATIVE.matcher(item.stem()).find();
    }

    /** 11: statements to be judged and events to be ordered need neither. */
    static boolean neitherAsksNorLeavesBlank(SheetItem item) {
        return !item.isStatement() && !item.isOrdering() && !item.asks() && blanks(item) != 1;
    }

    /** 12 */
    static boolean severalBlanks(SheetItem item) {
        return blanks(item) > 1;
    }

    /** 13: a reader does not know yet what is asked for. */
    static boolean blankFirst(SheetItem item) {
        return BLANK_FIRST.matcher(item.stem()).find();
    }

    /** 15: names count by their words. */
    static boolean tooFewWords(SheetItem item) {
        return Terms.words(item.stem()).stream().filter(word -> !Terms.isFunction(word)).count() < LEAST_WORDS;
    }

    private static long blanks(SheetItem item) {
        return SheetItem.BLANK.matcher(item.stem()).results().count();
    }
}
