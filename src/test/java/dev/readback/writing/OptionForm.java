package dev.readback.writing;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks 2, 3 and 4: what options look like. */
final class OptionForm {
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(a|an|the) ");
    private static final double APART = 2;

    private OptionForm() {
    }

    /** 2: the key is longer than every distractor, or alone has digits, capitals or an article. */
    static boolean keyStandsOut(SheetItem item) {
        return item.isChoice()
                && (keyIsLongest(item) || keyAlone(item, DIGIT) || keyAlone(item, CAPITAL) || keyAlone(item, ARTICLE));
    }

    /** In characters, no distractor being as long. */
    static boolean keyIsLongest(SheetItem item) {
        return item.isChoice() && item.distractors().stream().allMatch(option -> option.length() < item.key().length());
    }

    /** In characters, no distractor being as short. */
    static boolean keyIsShortest(SheetItem item) {
        return item.isChoice() && item.distractors().stream().allMatch(option -> option.length() > item.key().length());
    }

    /** 3 */
    static boolean lengthsApart(SheetItem item) {
        return item.isChoice() && lengthRatio(item) > APART;
    }

    /** Longest to shortest option, in characters; at least 1. */
    static double lengthRatio(SheetItem item) {
        var lengths = item.options().stream().mapToInt(String::length).summaryStatistics();
        return (double) lengths.getMax() / lengths.getMin();
    }

    /** 4: options of several sorts; a capitalised phrase may stand beside names, for it may begin with one. */
    static boolean mixed(SheetItem item) {
        if (!item.isChoice() || item.quotesSentences()) return false;
        List<Shape> shapes = item.options().stream().map(Shape::of).distinct().toList();
        return shapes.size() > 1 && !List.of(Shape.NAME, Shape.CAPITALISED).containsAll(shapes);
    }

    private static boolean keyAlone(SheetItem item, Pattern feature) {
        Predicate<String> has = option -> feature.matcher(option).find();
        return has.test(item.key()) && item.distractors().stream().noneMatch(has);
    }
}
