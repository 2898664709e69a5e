package dev.readback.inference;

/** What the Writer may be told to ask for, in the order of its reserved pieces (wording.py of the recipe). */
public enum QuestionKind {
    /** Whatever suits the answer. */
    ANY,
    WHO,
    WHAT,
    WHICH,
    WHEN,
    WHERE,
    WHY,
    HOW,
    /** How many or how much. */
    HOW_MANY,
    /** Without a question word. */
    OTHER;

    private static final int FIRST = 3;

    /** The reserved piece that stands for this kind. */
    int piece() {
        return FIRST + ordinal();
    }
}
