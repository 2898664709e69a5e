package dev.readback.conversation;

import java.util.ArrayList;
import java.util.List;

import dev.readback.answering.AnswerView;
import dev.readback.platform.Problem;
import dev.readback.platform.StreamEvent;

/**
 * What a stream tells, in this order: what was understood, which acknowledges nothing yet; once the turn is kept each citation before
 * the text it carries, the text, and exactly one end.
 */
public sealed interface ChatEvent extends StreamEvent {
    /** Whether nothing follows. */
    default boolean isEnd() {
        return false;
    }

    record Understood(String understoodAs) implements ChatEvent {
        @Override
        public String name() {
            return "understood";
        }

        @Override
        public Object data() {
            return this;
        }
    }

    record Cited(AnswerView.CitationView citation) implements ChatEvent {
        @Override
        public String name() {
            return "citation";
        }

        @Override
        public Object data() {
            return citation;
        }
    }

    record Delta(String delta) implements ChatEvent {
        @Override
        public String name() {
            return "delta";
        }

        @Override
        public Object data() {
            return this;
        }
    }

    record Done(Turn turn) implements ChatEvent {
        @Override
        public String name() {
            return "done";
        }

        @Override
        public Object data() {
            return turn;
        }

        @Override
        public boolean isEnd() {
            return true;
        }
    }

    record Failed(Problem problem) implements ChatEvent {
        @Override
        public String name() {
            return "failed";
        }

        @Override
        public Object data() {
            return problem;
        }

        @Override
        public boolean isEnd() {
            return true;
        }
    }

    /** Everything that is told of a turn that is stored. */
    static List<ChatEvent> telling(Turn turn) {
        List<ChatEvent> events = new ArrayList<>(List.of(new Understood(turn.understoodAs())));
        turn.answer().citations().forEach(citation -> events.add(new Cited(citation)));
        events.add(new Delta(turn.answer().text()));
        events.add(new Done(turn));
        return List.copyOf(events);
    }
}
