package dev.readback.quiz.writing;

import dev.readback.quiz.ItemKind;

/** A number is not asked for, nor changed, where the stem lists after a colon what it counts. */
final class NotCounted implements Gate {
    @Override
    public String name() {
        return "not-counted";
    }

    @Override
    public String reason() {
        return "a number could be had by counting what the question lists";
    }

    @Override
    public String warning() {
        return "counting what the question lists gives the answer";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        boolean lists = draft.stem().replace(CompletionAsker.LEAD, "").matches("(?s).*\\p{L}: .*,.*");
        return draft.type() != AnswerType.NUMBER || draft.kind() == ItemKind.ORDERING || !lists;
    }
}
