package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.readback.quiz.ItemKind;

/** No item shows, in its stem or an option, what another asks for together with half of what that other says. */
final class NothingRevealed implements SetGate {
    private static final double KNOWN = 0.5;
    private final Reading reading;

    NothingRevealed(Reading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "nothing-revealed";
    }

    @Override
    public String reason() {
        return "one question would have given another's answer away";
    }

    @Override
    public boolean passes(Draft draft, List<Draft> chosen) {
        return chosen.stream().noneMatch(other -> reveals(draft, other) || reveals(other, draft));
    }

    private boolean reveals(Draft shown, Draft asking) {
        Set<String> key = Word.content(asking.asked().in(reading.article().text()));
        Set<String> asked = Word.content(asking.bare());
        asked.removeAll(key);
        return asking.kind() != ItemKind.TRUE_FALSE && texts(shown).stream().map(Word::content)
                .anyMatch(words -> words.containsAll(key) && common(words, asked) >= KNOWN * asked.size());
    }

    private static List<String> texts(Draft draft) {
        List<String> texts = new ArrayList<>(List.of(draft.bare()));
        if (draft.kind().isChoice()) texts.add(draft.key());
        if (draft.kind().isChoice()) draft.distractors().forEach(wrong -> texts.add(wrong.text()));
        return texts;
    }

    private static int common(Set<String> words, Set<String> asked) {
        Set<String> both = new HashSet<>(asked);
        both.retainAll(words);
        return both.size();
    }
}
