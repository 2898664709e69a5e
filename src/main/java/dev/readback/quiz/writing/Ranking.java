package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.readback.quiz.ItemKind;

/**
 * Chooses among drafts that passed their gates: the worthiest first, each kind within its quota, spread over paragraphs, answers
 * and types, true and false statements in balance. A quota gives way when nothing else is left; a gate never does.
 */
final class Ranking {
    private static final double CHANCE = 0.22;
    private static final double SAME_PARAGRAPH = 0.2;
    private static final double SAME_ANSWER = 0.3;
    private static final double SAME_OPENING = 0.07;
    private static final double SAME_TYPE = 0.03;
    /** Of what asks no question, until half of the items do: questions are what a quiz is taken for. */
    private static final double FEW_QUESTIONS = 0.3;
    private final List<SetGate> gates;
    private final WritingLimits limits;
    private final Gate proof;
    private final Map<Draft, Boolean> proved = new IdentityHashMap<>();
    private final QuizRequest request;
    private final Reading reading;
    private final List<Draft> chosen = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private final Set<Draft> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    Ranking(WritingLimits limits, QuizRequest request, Reading reading, Gate proof) {
        this.limits = limits;
        this.proof = proof;
        this.gates = List.of(new OneFact(), new SentenceShare(limits.itemsPerSentence()), new NearDuplicate(),
                new NothingRevealed(reading));
        this.request = request;
        this.reading = reading;
    }

    /** At most as many as requested, in the order of their evidence. */
    List<Draft> choose(List<Draft> drafts) {
        List<Ranked> open = new ArrayList<>(drafts.stream().map(this::rank).toList());
        while (chosen.size() < request.items()) {
            Optional<Ranked> next = best(open, true).or(() -> best(open, false));
            if (next.isEmpty()) break;
            open.remove(next.get());
            chosen.add(next.get().draft());
            paragraphs.add(next.get().paragraph());
        }
        return chosen.stream().sorted(Comparator.comparing(Draft::evidence)).toList();
    }

    /** What keeps {@code draft} out of what was chosen; empty when nothing does, or when it was chosen. */
    Optional<Refusal> refusal(Draft draft) {
        if (chosen.stream().anyMatch(other -> other == draft)) return Optional.empty();
        return gates.stream().filter(gate -> !gate.passes(draft, chosen)).findFirst()
                .map(gate -> new Refusal(gate.name(), gate.reason()))
                .or(() -> proof(draft));
    }

    /** The proof is dear, so it is asked last, once, and no more after so many have failed. */
    private Optional<Refusal> proof(Draft draft) {
        if (!proved.containsKey(draft) && proved.values().stream().filter(passed -> !passed).count() >= limits.failedProofs()) {
            return Optional.of(new Refusal("failed-proofs", "too many questions had failed before it could be checked"
                    + " (readback.quiz.failed-proofs)"));
        }
        boolean passed = proved.computeIfAbsent(draft, each -> proof.passes(each, reading));
        return passed ? Optional.empty() : Optional.of(new Refusal(proof.name(), proof.reason()));
    }

    /** @param reason in words for a learner */
    record Refusal(String name, String reason) {}

    private record Ranked(Draft draft, double base, int paragraph) {}

    private Ranked rank(Draft draft) {
        double chance = Chance.at(request.seed() * 31 + draft.kind().ordinal(), draft.asked()).nextDouble();
        return new Ranked(draft, draft.worth() + CHANCE * chance, reading.paragraphAt(draft.evidence().start()));
    }

    private Optional<Ranked> best(List<Ranked> open, boolean withQuota) {
        List<Ranked> order = open.stream()
                .filter(ranked -> !refused.contains(ranked.draft()) && isAllowed(ranked.draft(), withQuota))
                .map(ranked -> new Ranked(ranked.draft(), ranked.base() - penalty(ranked), ranked.paragraph()))
                .sorted(Comparator.comparingDouble(Ranked::base).reversed()).toList();
        for (Ranked ranked : order) {
            if (refusal(ranked.draft()).isEmpty())
                return open.stream().filter(same -> same.draft() == ranked.draft()).findFirst();
            refused.add(ranked.draft());
        }
        return Optional.empty();
    }

    private boolean isAllowed(Draft draft, boolean withQuota) {
        if (draft.kind() == ItemKind.TRUE_FALSE) {
            long same = chosen.stream().filter(other -> other.kind() == ItemKind.TRUE_FALSE && other.key().equals(draft.key()))
                    .count();
            long all = chosen.stream().filter(other -> other.kind() == ItemKind.TRUE_FALSE).count();
            if (same > all - same) return false;
        }
        return !withQuota || chosen.stream().filter(other -> other.kind() == draft.kind()).count() < quota(draft.kind());
    }

    private long quota(ItemKind kind) {
        int all = request.kinds().stream().mapToInt(Ranking::share).sum();
        return Math.round(Math.ceil(request.items() * (double) share(kind) / all));
    }

    private static int share(ItemKind kind) {
        return switch (kind) {
            case MULTIPLE_CHOICE -> 4;
            case SHORT_ANSWER, CLOZE, TRUE_FALSE -> 2;
            case FIND_EVIDENCE, ORDERING -> 1;
        };
    }

    private double penalty(Ranked ranked) {
        long questions = chosen.stream().filter(Draft::isQuestion).count();
        double penalty = ranked.draft().isQuestion() || 2 * questions >= request.items() ? 0 : FEW_QUESTIONS;
        for (int i = 0; i < chosen.size(); i++) {
            Draft other = chosen.get(i);
            if (paragraphs.get(i) == ranked.paragraph()) penalty += SAME_PARAGRAPH;
            if (other.stem().startsWith(opening(ranked.draft()))) penalty += SAME_OPENING;
            if (other.key().equals(ranked.draft().key()) && other.kind() != ItemKind.TRUE_FALSE) penalty += SAME_ANSWER;
            if (other.type() == ranked.draft().type()) penalty += SAME_TYPE;
        }
        return penalty;
    }

    /** The first eight characters of a stem tell its form: "Who said", "Complete", "According". */
    private static String opening(Draft draft) {
        return draft.stem().substring(0, Math.min(8, draft.stem().length()));
    }
}
