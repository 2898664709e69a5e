package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/** Takes a name, number or date out of a sentence, to be typed in. */
final class ClozeDrafter implements Drafter {
    @Override
    public ItemKind kind() {
        return ItemKind.CLOZE;
    }

    @Override
    public List<Draft> draft(Reading reading, long seed) {
        List<Draft> drafts = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                if (statement.body().contains(key.span()) && key.type() != AnswerType.UNDECIDED) {
                    drafts.add(draft(reading, statement, key));
                }
            }
        }
        return drafts;
    }

    private static Draft draft(Reading reading, Statement statement, AnswerCandidate key) {
        return new Draft(ItemKind.CLOZE, statement.with(key.span(), Item.BLANK), key.text(), key.span(), statement.sentence(),
                key.type(), DraftParts.fact(statement, key), List.of(), false, accepted(statement, key),
                Worth.of(0.9, reading, statement));
    }

    private static List<String> accepted(Statement statement, AnswerCandidate key) {
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(key.titled().in(statement.text()));
        key.entity().ifPresent(entity -> entity.aliases().stream().sorted().forEach(accepted::add));
        key.quantity().flatMap(Quantity::respelled).ifPresent(accepted::add);
        if (key.type() == AnswerType.DATE) Dates.respelled(key).ifPresent(accepted::add);
        accepted.remove(key.text());
        return List.copyOf(accepted);
    }
}
