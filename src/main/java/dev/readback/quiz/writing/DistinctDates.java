package dev.readback.quiz.writing;

import java.util.List;
import java.util.stream.IntStream;

import dev.readback.quiz.ItemKind;

/** Events to be put in order are three or four, and each surely happened before the next. */
final class DistinctDates implements Gate {
    @Override
    public String name() {
        return "distinct-dates";
    }

    @Override
    public String reason() {
        return "the article left open which of two events came first";
    }

    @Override
    public String warning() {
        return "the article leaves open which of two events came first";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.kind() != ItemKind.ORDERING) return true;
        List<DatedEvent> events = draft.events();
        return events.size() >= OrderingDrafter.FEWEST && events.size() <= OrderingDrafter.MOST
                && IntStream.range(1, events.size())
                        .allMatch(i -> events.get(i - 1).moment().isBefore(events.get(i).moment()));
    }
}
