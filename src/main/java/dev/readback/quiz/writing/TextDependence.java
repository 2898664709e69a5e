package dev.readback.quiz.writing;

import java.util.Set;

/**
 * The article is needed to answer: its title, which the learner sees, does not name the key, and the key is not the only option
 * that takes up a word of the stem.
 */
final class TextDependence implements Gate {
    @Override
    public String name() {
        return "text-dependence";
    }

    @Override
    public String reason() {
        return "the answer could be told without reading the article";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion() || draft.kind() == dev.readback.quiz.ItemKind.FIND_EVIDENCE) return true;
        Set<String> key = Word.content(draft.key());
        return key.isEmpty() || !Word.content(reading.article().title()).containsAll(key);
    }
}
