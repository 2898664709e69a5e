package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.readback.answering.Said;
import dev.readback.quiz.ItemKind;

/**
 * Asked of the article, the question is answered with the key, and nothing else that is read of it answers it nearly as well.
 * Of a long article the passages that share the question's words are read. For one quiz: it remembers what was answered.
 */
final class RoundTrip implements Gate {
    /** Least share of words in common (token F1) with the key or another name of it (QUESTIONS.md 3.7). */
    private static final double SAME = 0.8;
    /** Words more than the key that an answer around it may have: "450 lorries" for "450". */
    private static final int AROUND = 4;
    /** Logits. */
    private static final double LEAST_LEAD = 0.5;
    private final Function<String, Optional<Said>> examiner;
    private final double leastSure;
    private final Map<String, Optional<Said>> answered = new HashMap<>();

    /**
     * @param examiner answers a question about the article, sure or not; empty when it finds nothing
     * @param leastSure confidence below which whoever asks is told that the article does not say: no question for a quiz
     */
    RoundTrip(Function<String, Optional<Said>> examiner, double leastSure) {
        this.examiner = examiner;
        this.leastSure = leastSure;
    }

    @Override
    public String name() {
        return "round-trip";
    }

    @Override
    public String reason() {
        return "Readback itself, asked the question, did not surely answer it with the key";
    }

    @Override
    public String warning() {
        return "Readback itself, asked this, does not surely answer with the key";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion()) return true;
        return answered.computeIfAbsent(draft.bare(), examiner).filter(said -> isKey(said, draft, reading))
                .filter(said -> said.confidence() >= leastSure && said.lead() >= LEAST_LEAD).isPresent();
    }

    private static boolean isKey(Said said, Draft draft, Reading reading) {
        if (draft.kind() == ItemKind.FIND_EVIDENCE && !draft.evidence().overlaps(said.span())) return false;
        String asked = draft.asked().in(reading.article().text());
        boolean around = said.span().contains(draft.asked())
                && Word.in(said.text()).size() <= Word.in(asked).size() + AROUND;
        return around || names(draft, asked, reading).stream().anyMatch(name -> f1(said.text(), name) >= SAME);
    }

    private static List<String> names(Draft draft, String asked, Reading reading) {
        List<String> names = new ArrayList<>(draft.accepted());
        names.add(asked);
        reading.mentions().within(draft.asked()).stream().flatMap(mention -> mention.entity().stream())
                .forEach(entity -> names.addAll(entity.aliases()));
        return names;
    }

    private static double f1(String said, String name) {
        Set<String> left = Word.content(said);
        Set<String> right = Word.content(name);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / Math.max(1, left.size() + right.size());
    }
}
