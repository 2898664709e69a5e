package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readback.quiz.writing.WritingReport.Dropped;

/** Counts what was dropped, and why. */
final class Ledger {
    private final Map<String, Dropped> counts = new LinkedHashMap<>();

    void drop(String check, String reason) {
        drop(check, reason, 1);
    }

    void drop(String check, String reason, int count) {
        counts.merge(check, new Dropped(check, reason, count),
                (old, more) -> new Dropped(check, reason, old.count() + more.count()));
    }

    /** Most frequent first. */
    List<Dropped> entries() {
        List<Dropped> entries = new ArrayList<>(counts.values());
        entries.sort(Comparator.comparingInt(Dropped::count).reversed().thenComparing(Dropped::check));
        return entries;
    }
}
