package dev.readback.quiz.writing;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No two stems share more than half of their content words. */
final class NearDuplicate implements SetGate {
    private static final double MOST_SHARED = 0.5;
    private final Map<Draft, Set<String>> words = new IdentityHashMap<>();

    @Override
    public String name() {
        return "near-duplicate";
    }

    @Override
    public String reason() {
        return "two candidates were nearly the same question";
    }

    @Override
    public boolean passes(Draft draft, List<Draft> chosen) {
        Set<String> words = words(draft);
        return chosen.stream().map(this::words).noneMatch(other -> share(words, other) > MOST_SHARED);
    }

    private Set<String> words(Draft draft) {
        return words.computeIfAbsent(draft, NearDuplicate::contentWords);
    }

    private static Set<String> contentWords(Draft draft) {
        return Word.content(draft.bare());
    }

    private static double share(Set<String> left, Set<String> right) {
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size() / (double) Math.max(1, Math.min(left.size(), right.size()));
    }
}
