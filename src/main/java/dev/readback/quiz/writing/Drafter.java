package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.quiz.ItemKind;

/** Proposes items of one kind. It may propose too many and too bold ones: the gates decide. */
public interface Drafter {
    ItemKind kind();

    /**
     * @param seed decides whatever the drafter leaves to chance
     * @return in the order of their evidence; the same for the same reading and seed
     */
    List<Draft> draft(Reading reading, long seed);
}
