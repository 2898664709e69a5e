package dev.readback.quiz.writing;

import java.util.IntSummaryStatistics;

/** The longest option is at most twice the shortest, and the key not more than a third longer than every other. */
final class BalancedLength implements Gate {
    @Override
    public String name() {
        return "balanced-length";
    }

    @Override
    public String reason() {
        return "the right answer would have stood out by its length";
    }

    @Override
    public String warning() {
        return "the right option stands out by its length";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.kind().isChoice() || draft.distractors().isEmpty()) return true;
        IntSummaryStatistics wrong = draft.distractors().stream().mapToInt(option -> option.text().length()).summaryStatistics();
        int key = draft.key().length();
        boolean ratio = Math.max(wrong.getMax(), key) <= 2 * Math.min(wrong.getMin(), key);
        return ratio && 3 * key <= 4 * wrong.getMax() + 3;
    }
}
