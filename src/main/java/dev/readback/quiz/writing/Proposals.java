package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;

/**
 * What came of asking for questions.
 *
 * @param questions may be empty
 * @param failure why there are none, in words for a learner; empty when the other side answered
 */
public record Proposals(List<Proposal> questions, Optional<String> failure) {
    static final Proposals NONE = new Proposals(List.of(), Optional.empty());

    public Proposals {
        questions = List.copyOf(questions);
    }
}
