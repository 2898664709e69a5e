package dev.readback.quiz.writing;

/** The stem has 6 to 40 words, an event 4 at least. */
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
    public String warning() {
        return "the question is too short or too long to read";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        int least = draft.events().isEmpty() ? 6 : 4;
        return draft.told().stream().mapToInt(text -> Word.in(text).size()).allMatch(words -> words >= least && words <= 40);
    }
}
