package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.quiz.ItemKind;

/** Proposes items of one kind. It may propose too many and too bold ones: the gates decide. */
public interface Drafter {
    ItemKind kind();

    /**
     * @param questions what the askers ask about the article; items of several kinds are made of one question
     * @param seed decides whatever the drafter leaves to chance
     * @return the same for the same reading, questions and seed
     */
    List<Draft> draft(Reading reading, List<Question> questions, long seed);
}
