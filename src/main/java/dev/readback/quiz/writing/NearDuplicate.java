package dev.readback.quiz.writing;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No two stems, and no stem and event, share more than half of their content words. */
final class NearDuplicate implements SetGate {
    private static final double MOST_SHARED = 0.5;
    private final Map<Draft, List<Set<String>>> words = new IdentityHashMap<>();

    @Override
    public String name() {
        return "near-duplicate";
    }

    @Override
    public String reason() {
        return "two candidates were nearly the same question";
    }

    @Override
    public String warning() {
        return "another question of this quiz is nearly the same";
    }

    @Override
    public boolean passes(Draft draft, List<Draft> chosen) {
        List<Set<String>> told = words(draft);
        return chosen.stream().flatMap(other -> words(other).stream())
                .noneMatch(other -> told.stream().anyMatch(words -> share(words, other) > MOST_SHARED));
    }

    private List<Set<String>> words(Draft draft) {
        return words.computeIfAbsent(draft, each -> each.told().stream().map(Word::content).toList());
    }

    private static double share(Set<String> left, Set<String> right) {
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size() / (double) Math.max(1, Math.min(left.size(), right.size()));
    }
}
