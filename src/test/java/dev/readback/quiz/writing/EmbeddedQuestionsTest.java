package dev.readback.quiz.writing;

import dev.readback.quiz.Item;

class EmbeddedQuestionsTest extends QuestionWriterContract {
    private static final QuizWriter WRITER = QuizWriter.embedded(TestWriting.MODELS, WritingLimits.DEFAULT);

    @Override
    protected QuizWriter writer() {
        return WRITER;
    }

    @Override
    protected String engine() {
        return Item.EMBEDDED;
    }
}
