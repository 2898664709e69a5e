package dev.readback.quiz.writing;

import java.util.Set;

import dev.readback.quiz.ItemKind;

/** The article is needed to answer: its title, which the learner sees, does not name the key. */
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
    public String warning() {
        return "the answer can be told without reading the article";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.kind() == ItemKind.TRUE_FALSE || draft.kind() == ItemKind.ORDERING) return true;
        Set<String> key = Word.content(
                draft.kind() == ItemKind.FIND_EVIDENCE ? draft.asked().in(reading.article().text()) : draft.key());
        Set<String> title = Word.content(reading.article().title().replaceAll("['’]s\\b", ""));
        boolean surname = draft.type() == AnswerType.PERSON && Word.in(draft.asked().in(reading.article().text())).stream()
                .reduce((first, last) -> last).filter(last -> title.contains(last.lower())).isPresent();
        return !surname && (key.isEmpty() || !title.containsAll(key));
    }
}
