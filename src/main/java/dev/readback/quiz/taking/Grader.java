package dev.readback.quiz.taking;

import java.util.List;
import java.util.function.BiFunction;

import dev.readback.quiz.Item;

/** Compares what a learner gave with the key: options and their order exactly, typed text as {@link TypedGrader} does. */
final class Grader {
    private final BiFunction<Item.Typed, String, Grade> typed;

    /** @param typed grades what was typed for an item */
    Grader(BiFunction<Item.Typed, String, Grade> typed) {
        this.typed = typed;
    }

    Grade grade(Item item, Given given) {
        return item.fold(choice -> option(choice.keyId(), given), statement -> option(statement.keyId(), given),
                question -> given.fold(chosen -> Grade.INCORRECT, text -> typed.apply(question, text.text()),
                        ordered -> Grade.INCORRECT),
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
}
