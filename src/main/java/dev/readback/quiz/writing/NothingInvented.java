package dev.readback.quiz.writing;

import java.util.List;

/** A question names nobody and no figure that the article or its title does not. */
final class NothingInvented implements Gate {
    @Override
    public String name() {
        return "nothing-invented";
    }

    @Override
    public String reason() {
        return "a question named something that the article does not";
    }

    @Override
    public String warning() {
        return "the question names something that the article does not";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion()) return true;
        List<Word> words = Word.in(draft.bare());
        return words.stream().skip(1).filter(word -> word.isCapitalised() || Character.isDigit(word.text().charAt(0)))
                .allMatch(word -> reading.says(word.text()));
    }
}
