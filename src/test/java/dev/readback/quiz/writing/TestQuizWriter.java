package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;

/** A quiz writer whose only questions are a guest's, with the gates and the Reader that ship. */
public final class TestQuizWriter {
    private TestQuizWriter() {
    }

    public static QuizWriter with(QuestionGuest guest) {
        return new QuizWriter(List.of(), List.of(new ShortAnswerDrafter(), new ClozeDrafter(), new TrueFalseDrafter()),
                Optional.of(guest), TestWriting.MODELS, WritingLimits.DEFAULT);
    }

    /** As it ships, with a guest beside the embedded askers. */
    public static QuizWriter beside(QuestionGuest guest) {
        return QuizWriter.with(Optional.of(guest), TestWriting.MODELS, WritingLimits.DEFAULT);
    }
}
