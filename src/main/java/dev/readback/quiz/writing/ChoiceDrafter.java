package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.quiz.ItemKind;

/** Offers the answer to a question among wrong ones of its kind. */
final class ChoiceDrafter implements Drafter {
    @Override
    public ItemKind kind() {
        return ItemKind.MULTIPLE_CHOICE;
    }

    @Override
    public List<Draft> draft(Reading reading, List<Question> questions, long seed) {
        return questions.stream().map(question -> draft(reading, question, seed)).toList();
    }

    private static Draft draft(Reading reading, Question question, long seed) {
        AnswerCandidate key = question.key();
        List<Distractor> wrong = Gendered.tells(key, question.stem())
                ? List.of()
                : new Distractors(reading).of(question.statement(), key, question.words(), Chance.at(seed, key.span()));
        return new Draft(ItemKind.MULTIPLE_CHOICE, question.stem(), key.shown(), key.span(), question.evidence(), key.type(),
                question.fact(), wrong, key.type().hasSize(), List.of(), question.worth(reading)).by(question.engine());
    }
}
