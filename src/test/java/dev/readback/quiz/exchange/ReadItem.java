package dev.readback.quiz.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * An item as a reader of some format found it.
 *
 * @param id empty where the format has none
 * @param options in the order shown; of a statement {@code true} and {@code false}
 * @param keys the right option, all accepted answers, or the events with the earliest first
 * @param notes one for each option; empty where there is none
 * @param feedback what is told about the item as a whole
 */
record ReadItem(String id, String stem, List<String> options, List<String> keys, List<String> notes, String feedback) {
    /** What a format that keeps everything has of {@code item}. */
    static ReadItem of(Item item) {
        List<String> keys = item.fold(choice -> List.of(choice.keyText()), statement -> List.of(statement.keyId()),
                Told::accepted, Told::inOrder);
        return new ReadItem(item.id(), lines(item.stem()), lines(item.options().stream().map(Option::text).toList()),
                lines(keys), lines(item.options().stream().map(Option::note).toList()), lines(Told.feedback(item)));
    }

    ReadItem withoutId() {
        return new ReadItem("", stem, options, keys, notes, feedback);
    }

    ReadItem withoutNotes() {
        return new ReadItem(id, stem, options, keys, Collections.nCopies(notes.size(), ""), feedback);
    }

    ReadItem withKeys(List<String> others) {
        return new ReadItem(id, stem, options, others, notes, feedback);
    }

    ReadItem withFeedback(String other) {
        return new ReadItem(id, stem, options, keys, notes, other);
    }

    /** The explanation and all quotes, a line each: what formats say that have a place for either. */
    ReadItem withEvidenceApart(Item item) {
        List<String> told = new ArrayList<>(List.of(item.explanation()));
        item.evidence().forEach(evidence -> told.add(evidence.quote()));
        return withFeedback(lines(told.stream().collect(Collectors.joining("\n"))));
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(ReadItem::lines).toList();
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
