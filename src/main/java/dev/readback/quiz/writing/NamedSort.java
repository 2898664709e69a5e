package dev.readback.quiz.writing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Which game" asks for what the article calls a game, and "which organisation" for what has no better word. */
final class NamedSort implements Gate {
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:which|what) (?<noun>\\p{Ll}+)\\b");

    @Override
    public String name() {
        return "named-sort";
    }

    @Override
    public String reason() {
        return "a question called something what the article does not call it";
    }

    @Override
    public String warning() {
        return "the question calls something what the article does not call it";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        Matcher asked = ASKED.matcher(draft.bare());
        if (!draft.isQuestion() || !asked.find() || draft.type().hasSize()) return true;
        Optional<Entity> entity = reading.mentions().within(draft.asked()).stream().flatMap(key -> key.entity().stream())
                .findFirst();
        return entity.filter(found -> reading.sorts().fits(found, asked.group("noun").toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
