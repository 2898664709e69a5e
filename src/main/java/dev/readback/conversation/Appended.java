package dev.readback.conversation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a turn that was to be kept. */
sealed interface Appended {
    <R> R fold(Function<Turn, R> kept, Supplier<R> gone, Function<Optional<ChatQuiz>, R> overtaken);

    record Kept(Turn turn) implements Appended {
        @Override
        public <R> R fold(Function<Turn, R> kept, Supplier<R> gone, Function<Optional<ChatQuiz>, R> overtaken) {
            return kept.apply(turn);
        }
    }

    /** The conversation went away meanwhile. */
    record Gone() implements Appended {
        @Override
        public <R> R fold(Function<Turn, R> kept, Supplier<R> gone, Function<Optional<ChatQuiz>, R> overtaken) {
            return gone.get();
        }
    }

    /**
     * Another turn has moved the quiz on.
     *
     * @param quiz as it stands now
     */
    record Overtaken(Optional<ChatQuiz> quiz) implements Appended {
        @Override
        public <R> R fold(Function<Turn, R> kept, Supplier<R> gone, Function<Optional<ChatQuiz>, R> overtaken) {
            return overtaken.apply(quiz);
        }
    }
}
