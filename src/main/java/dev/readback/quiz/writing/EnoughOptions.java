package dev.readback.quiz.writing;

/** A choice has at least two wrong options, a false statement has its one wrong value. */
final class EnoughOptions implements Gate {
    @Override
    public String name() {
        return "enough-options";
    }

    @Override
    public String reason() {
        return "there were too few wrong answers of the same kind to choose from";
    }

    @Override
    public String warning() {
        return "there are too few wrong answers of the same kind to choose from";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isFalseStatement()) return draft.distractors().size() == 1;
        return !draft.kind().isChoice() || draft.distractors().size() >= 2;
    }
}
