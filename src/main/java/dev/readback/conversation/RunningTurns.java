package dev.readback.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import dev.readback.platform.ProblemException;

/**
 * The turns that are being answered here. Nobody has to stay connected for one to go on, but somebody has to come back soon: a turn
 * to which nobody listens is stopped.
 */
@Startup
@ApplicationScoped
class RunningTurns {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Conversations conversations;
    private final int most;
    private final Duration patience;
    private final Map<String, RunningTurn> turns = new ConcurrentHashMap<>();
    private final ScheduledExecutorService workers = Infrastructure.getDefaultWorkerPool();
    private final ScheduledFuture<?> beats;

    RunningTurns(Conversations conversations, ConversationConfig config, MeterRegistry meters) {
        this.conversations = conversations;
        this.most = config.runningTurns();
        this.patience = config.reconnectWithin();
        long every = config.heartbeat().toMillis();
        this.beats = workers.scheduleAtFixedRate(() -> turns.values().forEach(turn -> turn.telling().beat()), every, every,
                TimeUnit.MILLISECONDS);
        Gauge.builder("readback.conversation.running", turns, Map::size).description("turns that are being answered")
                .register(meters);
    }

    /** Begins to answer; throws a {@code busy} problem when too many are being answered. */
    RunningTurn begin(Conversations.Asked asked) {
        if (turns.size() >= most) {
            throw ProblemException.busy("More turns are being answered than can be at once (" + most
                    + ", readback.conversation.running-turns). Try again in a moment", RETRY_AFTER);
        }
        RunningTurn turn = new RunningTurn(asked, conversations::answer, this::stopUnlessHeard, over -> turns.remove(over.id()));
        turns.put(turn.id(), turn);
        workers.execute(turn.work());
        return turn;
    }

    Optional<RunningTurn> find(String conversationId, String turnId) {
        return Optional.ofNullable(turns.get(turnId)).filter(turn -> turn.isOf(conversationId));
    }

    private void stopUnlessHeard(RunningTurn turn) {
        workers.schedule(() -> {
            if (!turn.telling().isHeard()) turn.stop();
        }, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        beats.cancel(false);
        List.copyOf(turns.values()).forEach(turn -> turn.abandon(RETRY_AFTER));
    }
}
