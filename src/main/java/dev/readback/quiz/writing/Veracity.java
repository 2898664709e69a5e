package dev.readback.quiz.writing;

/** What is asked for is stated, or attributed to someone, not supposed or denied. */
final class Veracity implements Gate {
    @Override
    public String name() {
        return "veracity";
    }

    @Override
    public String reason() {
        return "the article says it only as a possibility or a denial";
    }

    @Override
    public String warning() {
        return "the article says it only as a possibility or a denial";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        String text = reading.article().text();
        return draft.proofs().stream().noneMatch(proof -> SentenceFault.isHypothetical(proof.in(text)));
    }
}
