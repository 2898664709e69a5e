package dev.readback.quiz.writing;

import java.util.List;

/** Asks for things that an article says. It may ask too much and too boldly: the gates decide. */
interface Asker {
    /** The same for the same reading and request. */
    List<Question> ask(Reading reading, QuizRequest request);
}
