package dev.readback.quiz.writing;

import java.util.regex.Pattern;

import dev.readback.quiz.Item;

/** Neither the stem nor an event has a pronoun or definite noun that points outside it; the key counts as named. */
final class StandsAlone implements Gate {
    private static final Pattern ASKED = Pattern.compile("^(?:[Ww]ho|[Ww]hich \\p{Ll}+) ");
    private static final Pattern WHEN = Pattern.compile("^(?:[Ww]hen|[Ww]here) ");
    /** Whoever is asked for may be "his" or "her" own, but "he" and "him" are somebody else, who is to be named before. */
    private static final Pattern NAMELESS = Pattern.compile("^\\p{Lu}?[^\\p{Lu}]*\\b(?:he|she|him|them|they)\\b");
    /** The subject after the verb: nobody has been named yet. */
    private static final Pattern POINTS = Pattern.compile(
            "(?i)^[^,]*?\\b(?:do|does|did|is|was|are|were|has|have|had|can|could|will|would) (?:he|she|it|they|his|her|its|their)\\b");

    @Override
    public String name() {
        return "stands-alone";
    }

    @Override
    public String reason() {
        return "a question cannot be understood without the text around it";
    }

    @Override
    public String warning() {
        return "the question cannot be understood without the text around it";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isQuestion() && (POINTS.matcher(draft.bare()).find() || NAMELESS.matcher(draft.bare()).find())) return false;
        return draft.told().stream().map(stem -> stem.replace(Item.BLANK, "Someone"))
                .noneMatch(stem -> Reference.dangles(answered(stem), reading.article().title()));
    }

    /** The stem as if it told: who is asked for counts as named, and a question word points at nothing. */
    private static String answered(String stem) {
        return WHEN.matcher(ASKED.matcher(stem).replaceFirst("Alex ")).replaceFirst("");
    }
}
