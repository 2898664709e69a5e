package dev.readback.quiz.writing;

import java.util.List;

/** No more items from one sentence than allowed: each would show what the other asks for. */
final class SentenceShare implements SetGate {
    private final int most;

    SentenceShare(int most) {
        this.most = most;
    }

    @Override
    public String name() {
        return "sentence-share";
    }

    @Override
    public String reason() {
        return "two candidates came from the same sentence and would have answered each other";
    }

    @Override
    public boolean passes(Draft draft, List<Draft> chosen) {
        return chosen.stream().filter(other -> other.evidence().overlaps(draft.evidence())).count() < most;
    }
}
