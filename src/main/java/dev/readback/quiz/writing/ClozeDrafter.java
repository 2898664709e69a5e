package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/** Takes a name, number or date out of a sentence, to be typed in. */
final class ClozeDrafter implements Drafter {
    @Override
    public ItemKind kind() {
        return ItemKind.CLOZE;
    }

    @Override
    public List<Draft> draft(Reading reading, List<Question> questions, long seed) {
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
                key.type(), statement.fact(key), List.of(), false, reading.accepted(key, key.text()),
                Worth.of(0.9, reading, statement));
    }
}
