package dev.readback.writing;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A line of the sheet and what its judges say of it.
 *
 * @param byJudge at least one, by the number of the judge, from 0
 */
record JudgedItem(SheetKey key, Map<Integer, Judgement> byJudge) {
    JudgedItem {
        byJudge = Map.copyOf(byJudge);
        if (byJudge.isEmpty()) throw new IllegalArgumentException("nobody has judged " + key.id());
    }

    Collection<Judgement> judgements() {
        return byJudge.values();
    }

    /** Whether more judges say so than not: a tie is no yes. */
    boolean most(Predicate<Judgement> says) {
        return 2 * judgements().stream().filter(says).count() > byJudge.size();
    }

    boolean passes() {
        return most(Judgement::passes);
    }

    /** Whether as many let it pass as not, so that another judge is needed. */
    boolean tied() {
        return 2 * judgements().stream().filter(Judgement::passes).count() == byJudge.size();
    }
}
