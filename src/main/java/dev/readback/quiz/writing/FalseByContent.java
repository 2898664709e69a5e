package dev.readback.quiz.writing;

/** A false statement differs from its sentence, and its wrong value stands nowhere in the sentence. */
final class FalseByContent implements Gate {
    @Override
    public String name() {
        return "false-by-content";
    }

    @Override
    public String reason() {
        return "a changed statement would still have been true";
    }

    @Override
    public String warning() {
        return "the changed statement may still be true";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isFalseStatement()) return true;
        String evidence = draft.evidence().in(reading.article().text());
        return draft.distractors().stream().noneMatch(wrong -> evidence.contains(wrong.text()))
                && draft.distractors().stream().allMatch(wrong -> draft.stem().contains(wrong.text()));
    }
}
