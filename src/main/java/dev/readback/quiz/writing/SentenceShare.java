package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.article.Span;

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
    public String warning() {
        return "another question of this quiz is about the same sentence, so one may answer the other";
    }

    @Override
    public boolean passes(Draft draft, List<Draft> chosen) {
        return draft.proofs().stream().allMatch(proof -> chosen.stream().filter(other -> restsOn(other, proof)).count() < most);
    }

    private static boolean restsOn(Draft other, Span proof) {
        return other.proofs().stream().anyMatch(proof::overlaps);
    }
}
