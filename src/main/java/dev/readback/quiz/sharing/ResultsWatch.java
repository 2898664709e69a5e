package dev.readback.quiz.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * One reader's view of a class: tells results when they have changed, and that nothing has when it was silent for long.
 * Asked by one thread at a time.
 */
final class ResultsWatch {
    private final Function<String, Optional<ClassBook.Page>> since;
    private final Duration heartbeat;
    private final Clock clock;
    private String mark;
    private Instant told = Instant.MIN;

    /**
     * @param mark of what the reader knows; empty for nothing
     * @param since what there is to read, unless nothing has changed since a mark
     */
    ResultsWatch(String mark, Function<String, Optional<ClassBook.Page>> since, Duration heartbeat, Clock clock) {
        this.mark = mark;
        this.since = since;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    Optional<ResultsEvent> look() {
        Instant now = clock.instant();
        Optional<ClassBook.Page> news = since.apply(mark);
        if (news.isEmpty() && now.isBefore(heartbeatAt())) return Optional.empty();
        told = now;
        news.ifPresent(page -> mark = page.mark());
        return Optional.of(news.<ResultsEvent>map(ResultsEvent.Results::new).orElseGet(() -> new ResultsEvent.Heartbeat(now)));
    }

    /** The mark of what has been told. */
    String mark() {
        return mark;
    }

    private Instant heartbeatAt() {
        return told == Instant.MIN ? told : told.plus(heartbeat);
    }
}
