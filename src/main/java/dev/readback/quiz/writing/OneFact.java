package dev.readback.quiz.writing;

import java.util.List;

/** No two items ask about the same fact. */
final class OneFact implements SetGate {
    @Override
    public String name() {
        return "one-fact";
    }

    @Override
    public String reason() {
        return "two candidates asked about the same fact";
    }

    @Override
    public String warning() {
        return "another question of this quiz asks about the same fact";
    }

    @Override
    public boolean passes(Draft draft, List<Draft> chosen) {
        return chosen.stream().noneMatch(other -> other.fact().equals(draft.fact()));
    }
}
