package dev.readback.quiz.writing;

import java.util.List;

/** Asks for things that an article says. It may ask too much and too boldly: the gates decide. */
interface Asker {
    /** In the order of the article; the same for the same reading. */
    List<Question> ask(Reading reading);
}
