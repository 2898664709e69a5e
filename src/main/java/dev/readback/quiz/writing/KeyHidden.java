package dev.readback.quiz.writing;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/** No content word of the key, or of another name of it, is to be read in the stem; no event says when it was. */
final class KeyHidden implements Gate {
    /** Letters at the start of a longer word that tell which it is. */
    private static final int TELLING = 6;
    /** Letters of a name that the key begins with: "Rock" of Rockman. */
    private static final int PART = 4;

    @Override
    public String name() {
        return "key-hidden";
    }

    @Override
    public String reason() {
        return "the question gave its answer away";
    }

    @Override
    public String warning() {
        return "the question gives its answer away";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.kind() == ItemKind.TRUE_FALSE) return true;
        if (draft.kind() == ItemKind.ORDERING) return draft.told().stream().noneMatch(DatedEvent::tellsTime);
        String key = draft.kind() == ItemKind.FIND_EVIDENCE ? draft.asked().in(reading.article().text()) : draft.key();
        Set<String> hidden = new HashSet<>(Word.content(key));
        reading.mentions().within(draft.asked()).stream().flatMap(mention -> mention.entity().stream())
                .forEach(entity -> hidden.addAll(entity.nameWords()));
        Set<String> stem = new HashSet<>();
        for (String word : Word.content(draft.stem())) {
            stem.add(word.replace(".", ""));
            stem.addAll(Word.content(word.replace('-', ' ')));
        }
        boolean part = Word.in(draft.stem()).stream().filter(word -> word.isCapitalised() && word.text().length() >= PART)
                .anyMatch(word -> hidden.stream().anyMatch(other -> other.startsWith(word.lower())));
        boolean asks = draft.isQuestion() || draft.stem().contains(Item.BLANK);
        boolean titled = draft.type() == AnswerType.PLACE && asks
                && reading.mentions().within(draft.asked()).stream()
                        .flatMap(mention -> mention.entity().stream()).flatMap(entity -> entity.aliases().stream())
                        .anyMatch(alias -> reading.article().title().contains(alias));
        boolean demonym = hidden.contains("states") && stem.stream().anyMatch(word -> word.startsWith("american"))
                || hidden.contains("kingdom") && stem.stream().anyMatch(word -> word.matches("british|britain"));
        return !part && !titled && !demonym && Collections.disjoint(hidden, stem)
                && hidden.stream().noneMatch(word -> isToldBy(stem, word));
    }

    /** "Aristotelian" tells of Aristotle, "Mexican" of Mexico. */
    private static boolean isToldBy(Set<String> stem, String word) {
        boolean country = Countries.has(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        int telling = country ? Math.min(TELLING, word.length() - 1) : TELLING;
        return word.length() > telling && stem.stream().anyMatch(other -> other.startsWith(word.substring(0, telling)));
    }
}
