package dev.readback.quiz.writing;

import java.util.List;

/** One check of a draft against the items already chosen. What it refuses once, it refuses for any longer list. */
interface SetGate {
    String name();

    /** Why a draft was dropped, in words for a learner. */
    String reason();

    /** What is wrong with an item beside the others, in words for its author; nothing is dropped for it. */
    String warning();

    boolean passes(Draft draft, List<Draft> chosen);
}
