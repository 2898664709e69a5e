package dev.readback.quiz.sharing;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import dev.readback.platform.OrderlyStop;
import dev.readback.platform.Problem;
import dev.readback.platform.ProblemException;

/**
 * Live results. Each stream asks the database itself, so it sees what any replica stores; their number is bounded, and a stream
 * whose reader has gone ends with its next event.
 */
@ApplicationScoped
class ResultsStreams {
    private static final Duration COME_BACK = Duration.ofSeconds(5);
    private final ClassBook book;
    private final SharingConfig config;
    private final Clock clock;
    private final Semaphore places;

    ResultsStreams(ClassBook book, SharingConfig config, Clock clock) {
        this.book = book;
        this.config = config;
        this.clock = clock;
        this.places = new Semaphore(config.maxWatchers());
    }

    /**
     * @param mark of what the reader knows; empty for nothing
     * @throws ProblemException when there is nothing to watch, or no place to watch from
     */
    Multi<Told> watch(String quizId, String secret, String linkId, String mark) {
        book.require(quizId, secret, linkId);
        if (!places.tryAcquire()) {
            throw ProblemException.busy("At most " + config.maxWatchers()
                    + " may watch results at once (readback.sharing.max-watchers)", COME_BACK);
        }
        var watch = new ResultsWatch(mark, known -> book.readSince(quizId, secret, linkId, known), config.heartbeat(), clock);
        return Multi.createFrom().ticks().every(config.lookEvery()).onOverflow().drop()
                .emitOn(Infrastructure.getDefaultWorkerPool()).onItem().transformToMultiAndConcatenate(tick -> {
                    if (OrderlyStop.hasBegun()) throw ProblemException.busy("Readback is being stopped", COME_BACK);
                    return Multi.createFrom().optional(watch.look().map(event -> new Told(event, watch.mark())));
                }).onFailure().recoverWithItem(failure -> new Told(failed(failure), watch.mark()))
                .onTermination().invoke(places::release);
    }

    private static ResultsEvent failed(Throwable cause) {
        return new ResultsEvent.Failed(
                cause instanceof ProblemException problem ? Problem.of(problem) : Problem.fault(cause));
    }

    /** @param mark by which the reader can come back */
    record Told(ResultsEvent event, String mark) {}
}
