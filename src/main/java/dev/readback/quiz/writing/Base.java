package dev.readback.quiz.writing;

import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/** Brings the forms of a word together, as far as comparing asks for it. */
final class Base {
    private Base() {
    }

    /** In lower case: of a verb what we know of its base, of a noun the singular by its last letter. */
    static String of(TaggedWord word) {
        String lower = word.lower();
        if (word.isVerb() || word.partOfSpeech() == PartOfSpeech.ADJ) return VerbForms.base(lower).orElse(lower);
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
