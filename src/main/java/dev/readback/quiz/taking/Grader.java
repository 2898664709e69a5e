package dev.readback.quiz.taking;

import java.util.List;

import dev.readback.quiz.Item;

/** Compares what a learner gave with the key: options and their order exactly, typed text as {@link TypedGrader} does. */
final class Grader {
    private final TypedGrader typed;
    private final ArticleNames names;

    Grader(TypedGrader typed, ArticleNames names) {
        this.typed = typed;
        this.names = names;
    }

    Grade grade(Item item, Given given) {
        return item.fold(choice -> option(choice.keyId(), given), statement -> option(statement.keyId(), given),
                typed -> given.fold(chosen -> Grade.INCORRECT, text -> typed(typed, text.text()), ordered -> Grade.INCORRECT),
                ordering -> order(ordering.keyOrder(), given));
    }

    private static Grade option(String keyId, Given given) {
        boolean right = given.fold(chosen -> chosen.optionId().equals(keyId), text -> false, ordered -> false);
        return right ? Grade.CORRECT : Grade.INCORRECT;
    }

    /** Right as a whole or not at all: what stands in its place may stand there because something else does not. */
    private static Grade order(List<String> keyOrder, Given given) {
        boolean right = given.fold(chosen -> false, text -> false, ordered -> ordered.optionIds().equals(keyOrder));
        return right ? Grade.CORRECT : Grade.INCORRECT;
    }

    private Grade typed(Item.Typed item, String text) {
        return typed.grade(TypedQuestion.of(item, names), text);
    }
}
