package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;

import dev.readback.quiz.ItemKind;

/** Numbers and dates are offered by size, counted in the same unit and spelled alike. */
final class SortedNumbers implements Gate {
    @Override
    public String name() {
        return "sorted-numbers";
    }

    @Override
    public String reason() {
        return "the numbers to choose from would not have fitted together";
    }

    @Override
    public String warning() {
        return "the numbers to choose from do not fit together";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.kind() != ItemKind.MULTIPLE_CHOICE || !draft.type().hasSize()) return true;
        List<String> options = new ArrayList<>(List.of(draft.key()));
        draft.distractors().forEach(wrong -> options.add(wrong.text()));
        return draft.ordered() && options.stream().map(option -> option.replaceAll("\\d[\\d,.]*", "#"))
                .map(option -> option.contains("#") ? option.replaceAll("\\p{L}+ ?", "") : "words").distinct().count() == 1;
    }
}
