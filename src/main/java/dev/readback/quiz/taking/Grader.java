package dev.readback.quiz.taking;

import java.util.ArrayList;
import java.util.List;

import dev.readback.quiz.Item;

/** Compares what a learner gave with the key: options exactly, typed text by the rules of {@link TypedGrader}. */
final class Grader {
    private final TypedGrader typed = new TypedGrader();

    Grade grade(Item item, Given given) {
        return item.fold(choice -> option(choice.keyId(), given), statement -> option(statement.keyId(), given),
                typed -> given.fold(chosen -> Grade.INCORRECT, text -> typed(typed, text.text())));
    }

    private static Grade option(String keyId, Given given) {
        boolean right = given.fold(chosen -> chosen.optionId().equals(keyId), text -> false);
        return right ? Grade.CORRECT : Grade.INCORRECT;
    }

    private Grade typed(Item.Typed item, String text) {
        List<String> accepted = new ArrayList<>(List.of(item.keyText()));
        accepted.addAll(item.alsoAccepted());
        return typed.grade(item.stem(), accepted, text);
    }
}
