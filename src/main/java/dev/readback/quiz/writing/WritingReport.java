package dev.readback.quiz.writing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Shortage;

/**
 * What became of an article's sentences and drafts.
 *
 * @param sentences how many the article has
 * @param usable how many of those considered are fit to ask about
 * @param drafts how many drafts were made from them
 * @param dropped what was left out by which check, most frequent first
 * @param kept items by kind
 * @param shortage present when fewer items than asked for passed
 */
public record WritingReport(int sentences, int usable, int drafts, List<Dropped> dropped, Map<ItemKind, Integer> kept,
        Optional<Shortage> shortage) {
    public WritingReport {
        dropped = List.copyOf(dropped);
        kept = Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    /**
     * @param check name of the gate, or of the fault of a sentence
     * @param reason in words for a learner
     * @param count at least 1
     */
    public record Dropped(String check, String reason, int count) {}
}
