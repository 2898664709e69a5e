package dev.readback.dialogue;

import java.util.List;
import java.util.function.Function;

/** What a question means after what was said before. */
public sealed interface Understanding {
    <R> R fold(Function<Whole, R> whole, Function<Rewritten, R> rewritten, Function<Unclear, R> unclear);

    /** It stands alone. */
    record Whole(String question) implements Understanding {
        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Rewritten, R> rewritten, Function<Unclear, R> unclear) {
            return whole.apply(this);
        }
    }

    /**
     * It leans on what was said.
     *
     * @param readings stand-alone questions that it may mean, the likeliest first; at least one
     * @param original the question itself, when it can be asked as it is
     */
    record Rewritten(List<String> readings, java.util.Optional<String> original) implements Understanding {
        public Rewritten {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) throw new IllegalArgumentException("a rewritten question needs a reading");
        }

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Rewritten, R> rewritten, Function<Unclear, R> unclear) {
            return rewritten.apply(this);
        }
    }

    /**
     * It may be about several, and nothing tells about whom.
     *
     * @param candidates complete questions to choose from; at least two
     */
    record Unclear(List<String> candidates) implements Understanding {
        public Unclear {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2)
                throw new IllegalArgumentException("what is unclear has two candidates, had " + candidates);
        }

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Rewritten, R> rewritten, Function<Unclear, R> unclear) {
            return unclear.apply(this);
        }
    }
}
