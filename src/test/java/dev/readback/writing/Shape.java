package dev.readback.writing;

import java.util.List;
import java.util.regex.Pattern;

/** What sort of thing an option is, by its looks. */
enum Shape {
    DATE,
    NUMBER,
    /** Every word of content is capitalised. */
    NAME,
    /** Begins with a capital and goes on without. */
    CAPITALISED,
    PHRASE;

    private static final Pattern CALENDAR = Pattern
            .compile("\\b(January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|^((in|since|by) )?[12]\\d{3}$");
    private static final int LONGEST = 6;
    /** As in "about 340 sailors". */
    private static final int NUMBER_BEFORE = 3;

    static Shape of(String option) {
        List<String> words = Terms.written(option);
        if (words.size() <= LONGEST && CALENDAR.matcher(option).find()) return DATE;
        if (words.size() <= LONGEST && words.stream().limit(NUMBER_BEFORE).anyMatch(Terms::isNumber)) return NUMBER;
        List<String> content = words.stream().filter(word -> !Terms.isFunction(word)).toList();
        if (content.isEmpty() || !isCapital(content.get(0))) return PHRASE;
        return content.stream().allMatch(Shape::isCapital) ? NAME : CAPITALISED;
    }

    private static boolean isCapital(String word) {
        return !Character.isLowerCase(word.codePointAt(0));
    }
}
