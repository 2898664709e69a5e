package dev.readback.quiz.taking;

import java.util.List;
import java.util.function.Function;

/** What a learner gave for one item. */
public sealed interface Given {
    <R> R fold(Function<Chosen, R> chosen, Function<Typed, R> typed, Function<Ordered, R> ordered);

    /** @param optionId one of the item's options */
    record Chosen(String optionId) implements Given {
        public Chosen {
            if (optionId.isBlank()) throw new IllegalArgumentException("option id must not be blank");
        }

        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<Typed, R> typed, Function<Ordered, R> ordered) {
            return chosen.apply(this);
        }
    }

    /** @param text as typed; may be empty, which is an answer too (a wrong one) */
    record Typed(String text) implements Given {
        public Typed {
            if (text == null) throw new IllegalArgumentException("typed text must not be null");
        }

        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<Typed, R> typed, Function<Ordered, R> ordered) {
            return typed.apply(this);
        }
    }

    /** @param optionIds every option of the item once, what happened first in the first place */
    record Ordered(List<String> optionIds) implements Given {
        public Ordered {
            optionIds = List.copyOf(optionIds);
            if (optionIds.stream().distinct().count() < optionIds.size()) {
                throw new IllegalArgumentException("each option has one place, was " + optionIds);
            }
        }

        @Override
        public <R> R fold(Function<Chosen, R> chosen, Function<Typed, R> typed, Function<Ordered, R> ordered) {
            return ordered.apply(this);
        }
    }
}
