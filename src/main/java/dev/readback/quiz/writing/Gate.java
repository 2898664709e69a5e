package dev.readback.quiz.writing;

/** One check that every draft must pass. */
public interface Gate {
    /** Short, for the report: lower case, hyphens. */
    String name();

    /** Why a draft was dropped, in words for a learner. */
    String reason();

    /** What is wrong with an item that its author has changed, in words for the author; nothing is dropped for it. */
    String warning();

    boolean passes(Draft draft, Reading reading);
}
