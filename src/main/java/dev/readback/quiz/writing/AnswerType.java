package dev.readback.quiz.writing;

/** What an answer is, as far as its surroundings make it certain. */
public enum AnswerType {
    PERSON("name", "Who"), PLACE("place", "Which country"), ORGANISATION("organisation", "Which organisation"), NUMBER(
            "number",
            "How many"), DATE("date", "When"),
    /** A name of something that no cue decides; never asked for, but it counts as a mention. */
    UNDECIDED("name", "What");

    private final String noun;
    private final String questionWord;

    AnswerType(String noun, String questionWord) {
        this.noun = noun;
        this.questionWord = questionWord;
    }

    /** The word for such an answer in "Which … completes the sentence?". */
    String noun() {
        return noun;
    }

    String questionWord() {
        return questionWord;
    }

    boolean isName() {
        return this != NUMBER && this != DATE;
    }
}
