package dev.readback.quiz.taking;

import java.util.function.Function;

/** What a learner gave for one item. */
public sealed interface Given {
    <R> R fold(Function<Chosen, R> chosen, Function<Typed, R> typed);

    /** @param optionId one of the item's options */
    record Chosen(String optionId) implements Given {
        public Chosen {
            if (optionId.isBlank()) throw new IllegalArgumentException("option id must not be blank");
        }

        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<Typed, R> typed) {
            return chosen.apply(this);
        }
    }

    /** @param text as typed; may be empty, which is an answer too (a wrong one) */
    record Typed(String text) implements Given {
        public Typed {
            if (text == null) throw new IllegalArgumentException("typed text must not be null");
        }

        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<Typed, R> typed) {
            return typed.apply(this);
        }
    }
}
