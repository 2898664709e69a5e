package dev.readback.quiz.writing;

import java.util.List;

/** One check of a draft against the items already chosen. What it refuses once, it refuses for any longer list. */
interface SetGate {
    String name();

    String reason();

    boolean passes(Draft draft, List<Draft> chosen);
}
