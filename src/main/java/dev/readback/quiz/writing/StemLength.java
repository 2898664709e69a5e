package dev.readback.quiz.writing;

/** The stem has 6 to 40 words. */
final class StemLength implements Gate {
    @Override
    public String name() {
        return "stem-length";
    }

    @Override
    public String reason() {
        return "a question was too short or too long to read";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        int words = Word.in(draft.bare()).size();
        return words >= 6 && words <= 40;
    }
}
