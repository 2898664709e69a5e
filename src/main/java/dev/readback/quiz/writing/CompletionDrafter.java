package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/** Takes a name, number or date out of a sentence and offers it among others. */
final class CompletionDrafter implements Drafter {
    private static final double BASE = 0.72;

    @Override
    public ItemKind kind() {
        return ItemKind.MULTIPLE_CHOICE;
    }

    @Override
    public List<Draft> draft(Reading reading, long seed) {
        List<Draft> drafts = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                if (isAskable(statement, key)) {
                    String stem = "Complete the sentence: " + statement.with(key.titled(), Item.BLANK);
                    drafts.add(DraftParts.choice(reading, statement, key, stem, BASE, seed));
                }
            }
        }
        return drafts;
    }

    private static boolean isAskable(Statement statement, AnswerCandidate key) {
        return statement.body().contains(key.titled()) && key.type() != AnswerType.UNDECIDED
                && key.quantity().filter(Quantity::bounded).isEmpty();
    }
}
