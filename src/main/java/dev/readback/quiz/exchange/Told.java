package dev.readback.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/** What is told about an item once it is answered, in words that are the same in every format. */
final class Told {
    private Told() {
    }

    /** The explanation and what the article says: a line each, quotes that the explanation has already left out. */
    static String feedback(Item item) {
        List<String> lines = new ArrayList<>();
        if (!item.explanation().isBlank()) lines.add(item.explanation());
        item.evidence().stream().map(Evidence::quote).distinct().filter(quote -> !item.explanation().contains(quote))
                .forEach(quote -> lines.add("“" + quote + "”"));
        return String.join("\n", lines);
    }

    /** What the note on the wrong side of a statement says; may be empty. */
    static String noteOnWrong(Item.TrueFalse item) {
        return item.options().stream().filter(option -> !option.id().equals(item.keyId())).map(Option::note)
                .collect(Collectors.joining());
    }

    /** The key first, then what is accepted as well, each once. */
    static List<String> accepted(Item.Typed item) {
        List<String> accepted = new ArrayList<>(List.of(item.keyText()));
        accepted.addAll(item.alsoAccepted());
        return accepted.stream().distinct().toList();
    }

    /** The texts of the events of {@code item}, the earliest first. */
    static List<String> inOrder(Item.Ordering item) {
        return item.keyOrder().stream().map(id -> item.options().stream().filter(option -> option.id().equals(id))
                .map(Option::text).findFirst().orElseThrow()).toList();
    }
}
