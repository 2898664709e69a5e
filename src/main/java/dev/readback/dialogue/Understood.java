package dev.readback.dialogue;

import java.util.List;
import java.util.Optional;

import dev.readback.answering.Said;

/**
 * A turn's question as it will be answered.
 *
 * @param question stands alone
 * @param near what the Reader finds for a follow-up beside what was spoken of, sure or not; empty when there is nothing
 * @param candidates complete questions to choose from when nothing tells which is meant; else empty
 */
public record Understood(String question, Optional<Said> near, List<String> candidates) {
    public Understood {
        candidates = List.copyOf(candidates);
    }

    public boolean isUnclear() {
        return !candidates.isEmpty();
    }
}
