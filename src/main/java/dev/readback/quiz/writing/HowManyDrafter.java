package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.readback.quiz.ItemKind;

/** Asks "how many" where a sentence opens with the number it counts, so that no word has to move. */
final class HowManyDrafter implements Drafter {
    private static final Pattern OPENING = Pattern
            .compile("(?:About|Around|Approximately|Roughly|Nearly|Almost|Some|An estimated|The )?\\s?");

    @Override
    public ItemKind kind() {
        return ItemKind.MULTIPLE_CHOICE;
    }

    @Override
    public List<Draft> draft(Reading reading, long seed) {
        List<Draft> drafts = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                if (isAskable(statement, key)) drafts.add(draft(reading, statement, key, seed));
            }
        }
        return drafts;
    }

    private static boolean isAskable(Statement statement, AnswerCandidate key) {
        return key.quantity().filter(quantity -> !quantity.unit().isEmpty() && quantity.prefix().isEmpty()
                && !quantity.suffix().contains("%") && !quantity.unit().equals("percent")).isPresent()
                && OPENING.matcher(statement.before(key.span())).matches() && !statement.before(key.span()).startsWith("The")
                && !statement.after(key.span()).matches("(?s).*[.!?][\"”]");
    }

    private static Draft draft(Reading reading, Statement statement, AnswerCandidate key, long seed) {
        String opening = statement.before(key.span()).toLowerCase(Locale.ROOT).replace("some ", "").replace("an estimated ", "");
        String stem = DraftParts.LEAD + opening + "how many " + statement.after(key.span()) + "?";
        return DraftParts.choice(reading, statement, key, stem, 1, seed);
    }
}
