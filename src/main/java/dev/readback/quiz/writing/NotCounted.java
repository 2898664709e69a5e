package dev.readback.quiz.writing;

import java.util.stream.IntStream;

import dev.readback.quiz.ItemKind;

/** A number is not asked for, nor changed, where the stem lists after a colon what it counts. */
final class NotCounted implements Gate {
    @Override
    public String name() {
        return "not-counted";
    }

    @Override
    public String reason() {
        return "a number could be had by counting what the question lists";
    }

    @Override
    public String warning() {
        return "counting what the question lists gives the answer";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        boolean lists = draft.stem().replace(CompletionAsker.LEAD, "").matches("(?s).*\\p{L}: .*,.*");
        return draft.type() != AnswerType.NUMBER || draft.kind() == ItemKind.ORDERING || !lists && !isNamed(draft, reading);
    }

    /** "Ada and Bo are the only two": as many stand side by side as are counted. */
    private static boolean isNamed(Draft draft, Reading reading) {
        Parse parse = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        int counted = reading.mentions().within(draft.asked()).stream().flatMap(key -> key.quantity().stream())
                .map(quantity -> quantity.value().intValue()).findFirst().orElse(0);
        return IntStream.range(0, parse.words().size()).mapToLong(
                i -> parse.children(i).stream().filter(child -> parse.word(child).is("conj") && !parse.word(child).isVerb())
                        .count())
                .anyMatch(others -> others > 0 && others + 1 == counted);
    }
}
