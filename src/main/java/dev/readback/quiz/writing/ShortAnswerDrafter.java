package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.quiz.ItemKind;

/** Has the answer to a question typed in. */
final class ShortAnswerDrafter implements Drafter {
    @Override
    public ItemKind kind() {
        return ItemKind.SHORT_ANSWER;
    }

    @Override
    public List<Draft> draft(Reading reading, List<Question> questions, long seed) {
        return questions.stream().filter(Question::isQuestion).map(question -> draft(reading, question)).toList();
    }

    private static Draft draft(Reading reading, Question question) {
        AnswerCandidate key = question.key();
        return new Draft(ItemKind.SHORT_ANSWER, question.stem(), key.shown(), key.span(), question.evidence(), key.type(),
                question.fact(), List.of(), false, reading.accepted(key, key.shown()), question.worth(reading))
                .by(question.engine());
    }
}
