package dev.readback.quiz.writing;

import java.util.Set;

import dev.readback.quiz.ItemKind;

/** The sentence to be found is not the only one with nearly all words of the question: that would be matching, not reading. */
final class FoundByReading implements Gate {
    private static final double MOST = 0.7;

    @Override
    public String name() {
        return "found-by-reading";
    }

    @Override
    public String reason() {
        return "the sentence could be found by matching words";
    }

    @Override
    public String warning() {
        return "the sentence can be found by matching words";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.kind() != ItemKind.FIND_EVIDENCE) return true;
        Set<String> asked = Word.content(draft.bare());
        double here = share(asked, draft.key());
        double elsewhere = draft.distractors().stream().mapToDouble(other -> share(asked, other.text())).max().orElse(0);
        return here <= MOST || elsewhere >= here / 2;
    }

    private static double share(Set<String> asked, String sentence) {
        Set<String> said = Word.content(sentence);
        return asked.stream().filter(said::contains).count() / (double) Math.max(1, asked.size());
    }
}
