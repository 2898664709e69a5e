package dev.readback.quiz.writing;

/** What an answer is, as far as its surroundings make it certain. */
public enum AnswerType {
    /** A human being. */
    PERSON("Who"),
    /** A country or a smaller place; only a country is asked for by "which". */
    PLACE("Which country"),
    /** A body of people with a name. */
    ORGANISATION("Which organisation"),
    /** A counted number, with or without a unit. */
    NUMBER("How many"),
    /** A year, a month or a day. */
    DATE("When"),
    /** A name of something that no cue decides; never asked for, but it counts as a mention. */
    UNDECIDED("What");

    private final String questionWord;

    AnswerType(String questionWord) {
        this.questionWord = questionWord;
    }

    String questionWord() {
        return questionWord;
    }

    /** Whether options of this type stand in an order of their own. */
    boolean hasSize() {
        return this == NUMBER || this == DATE;
    }
}
