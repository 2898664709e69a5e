package dev.readback.quiz.writing;

import java.util.regex.Pattern;

import dev.readback.quiz.Item;

/** Neither the stem nor an event has a pronoun or definite noun that points outside it; the key counts as named. */
final class StandsAlone implements Gate {
    @Override
    public String name() {
        return "stands-alone";
    }

    @Override
    public String reason() {
        return "a question cannot be understood without the text around it";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        return draft.told().stream().map(stem -> stem.replace(Item.BLANK, "Someone"))
                .noneMatch(stem -> Reference.dangles(ASKED.matcher(stem).replaceFirst("Someone "), reading.article().title()));
    }

    private static final Pattern ASKED = Pattern.compile("^(?:[Ww]ho|[Ww]hich \\p{Ll}+) ");
}
