package dev.readback.quiz.taking;

import java.util.Map;
import java.util.Optional;

/**
 * What a learner decided on the items of which grading was unsure.
 *
 * @param accepted by item id, whether the answer counts as right
 */
record Decisions(Map<String, Boolean> accepted) {
    static final Decisions NONE = new Decisions(Map.of());

    Decisions {
        accepted = Map.copyOf(accepted);
    }

    Optional<Boolean> on(String itemId) {
        return Optional.ofNullable(accepted.get(itemId));
    }

    /** Points for an item with this grade: the decision counts where there is one. */
    int score(String itemId, Grade grade) {
        return on(itemId).map(right -> right ? Verdict.MAX_SCORE : 0).orElse(grade.verdict().score());
    }
}
