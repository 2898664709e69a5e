package dev.readback.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Items about an invented lighthouse. */
final class Sample {
    static final String ARTICLE = "The keepers of Fastnet Rock";
    static final SheetItem WHO = choice("Who repaired the great lamp of the lighthouse in 1947?", "Thomas Walsh", "Ellen Murphy",
            "Thomas Walsh", "Margaret Doyle", "Patrick O'Brien");
    static final SheetItem HOW_MANY = choice("How many sailors did rescue boats take to the harbour of Cork?", "85", "60", "75",
            "85",
            "95");
    static final SheetItem STATEMENT = statement("Norway paid for the new engine room on the southern side of the rock.", "true");
    static final SheetItem CLOZE = cloze("The storm of 1953 moved the tower of Fastnet Rock by two _____.", "inches");

    static final SheetItem EVENTS = item("ordering", "Put these events in the order in which they happened, the earliest first.",
            "1. Ellen Murphy moved to the coast. 2. Thomas Walsh repaired the great lamp. 3. A storm moved the tower.",
            "A storm moved the tower.", "Ellen Murphy moved to the coast.", "Thomas Walsh repaired the great lamp.");

    private Sample() {
    }

    /** @param options of which {@code key} is one */
    static SheetItem choice(String stem, String key, String... options) {
        return item("multiple-choice", stem, key, options);
    }

    static SheetItem statement(String stem, String key) {
        return item("true-false", stem, key, "true", "false");
    }

    static SheetItem cloze(String stem, String key) {
        return item("cloze", stem, key);
    }

    static SheetItem asked(String stem) {
        return item("short-answer", stem, "Norway");
    }

    static SheetItem item(String kind, String stem, String key, String... options) {
        return new SheetItem(ARTICLE, kind, stem, Arrays.asList(options), key, List.of(), List.of("A sentence of the article."),
                "");
    }

    /** An article of {@code words} words with {@code items} written in {@code millis}. */
    static Written written(String title, int words, double millis, SheetItem... items) {
        return new Written(new Source(title, "word ".repeat(words)), "embedded", Arrays.asList(items), Map.of(),
                new Agreement(2, 1, 1), millis);
    }
}
