package dev.readback.writing;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An item with its key, whoever wrote it: what is checked, and what a judge sees.
 *
 * @param article title of the article that it is about
 * @param kind in the API's spelling
 * @param options texts in the order shown; none when the response is typed
 * @param key the right answer in words; where it is chosen, one of the options; where events are put in order, all of them, numbered
 * @param alsoAccepted other spellings of a typed key; may be empty
 * @param evidence quotes of the article that prove the key
 * @param explanation shown after grading; may be empty
 */
record SheetItem(String article, String kind, String stem, List<String> options, String key, List<String> alsoAccepted,
        List<String> evidence, String explanation) {
    static final Pattern BLANK = Pattern.compile("_{2,}");
    private static final String STATEMENT = "true-false";
    private static final String SENTENCES = "find-evidence";
    private static final String ORDERING = "ordering";

    SheetItem {
        options = List.copyOf(options);
        alsoAccepted = List.copyOf(alsoAccepted);
        evidence = List.copyOf(evidence);
        if (stem.isBlank()) throw new IllegalArgumentException("an item about " + article + " has no stem");
        if (key.isBlank()) throw new IllegalArgumentException("no key for: " + stem);
    }

    /** Whether a statement is to be judged. */
    boolean isStatement() {
        return kind.equals(STATEMENT);
    }

    /** Whether one of several options is right; a statement's "true" and "false" are no such options. */
    boolean isChoice() {
        return !isStatement() && options.contains(key);
    }

    /** Whether events are to be put in order. */
    boolean isOrdering() {
        return kind.equals(ORDERING);
    }

    /** Whether the options are sentences of the article, or cut from them, whose words nobody chose for the item. */
    boolean quotesSentences() {
        return kind.equals(SENTENCES) || isOrdering();
    }

    boolean asks() {
        return stem.endsWith("?");
    }

    /** {@code question}, {@code blank} or {@code statement}: the published aims are set by it. */
    String form() {
        return asks() ? "question" : BLANK.matcher(stem).find() ? "blank" : "statement";
    }

    /** The options that are wrong; none unless this is a choice. */
    List<String> distractors() {
        return isChoice() ? options.stream().filter(option -> !option.equals(key)).toList() : List.of();
    }

    /** The events in the order of the key; none unless there are any. */
    List<String> ordered() {
        return isOrdering() ? options.stream().sorted(Comparator.comparingInt(key::indexOf)).toList() : List.of();
    }

    SheetItem withStem(String other) {
        return new SheetItem(article, kind, other, options, key, alsoAccepted, evidence, explanation);
    }

    SheetItem withOptions(List<String> others) {
        return new SheetItem(article, kind, stem, others, key, alsoAccepted, evidence, explanation);
    }

    /** Other spellings were spellings of the old key. */
    SheetItem withKey(String other) {
        return new SheetItem(article, kind, stem, options, other, List.of(), evidence, explanation);
    }
}
