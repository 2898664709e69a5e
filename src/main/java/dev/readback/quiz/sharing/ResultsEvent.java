package dev.readback.quiz.sharing;

import java.time.Instant;

import dev.readback.platform.Problem;
import dev.readback.platform.StreamEvent;

/** What a stream of results tells. It has no last event of its own: it ends with a failure, or when its reader leaves. */
sealed interface ResultsEvent extends StreamEvent {
    /** Everything, as it is now: whoever comes back needs nothing of what was missed. */
    record Results(ClassBook.Page page) implements ResultsEvent {
        @Override
        public String name() {
            return "results";
        }

        @Override
        public Object data() {
            return ResultsView.of(page.results());
        }
    }

    /** Nothing has changed. */
    record Heartbeat(Instant at) implements ResultsEvent {
        @Override
        public String name() {
            return "heartbeat";
        }

        @Override
        public Object data() {
            return this;
        }
    }

    record Failed(Problem problem) implements ResultsEvent {
        @Override
        public String name() {
            return "failed";
        }

        @Override
        public Object data() {
            return problem;
        }
    }
}
