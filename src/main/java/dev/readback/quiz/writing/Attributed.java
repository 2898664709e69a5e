package dev.readback.quiz.writing;

/** What somebody in the article claims is asked with the claimant, not as a fact. */
final class Attributed implements Gate {
    @Override
    public String name() {
        return "attributed";
    }

    @Override
    public String reason() {
        return "the article only tells what somebody says, and the question did not say who";
    }

    @Override
    public String warning() {
        return "the article only tells what somebody says, and the question does not say who";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion()) return true;
        int sentence = reading.sentenceIndexAt(draft.asked().start());
        if (!Attribution.isClaim(reading, sentence, draft.asked())) return true;
        boolean speaks = Word.in(draft.bare()).stream().anyMatch(word -> WordList.SPEECH.has(word.text()));
        return speaks || draft.bare().startsWith("According to ");
    }
}
