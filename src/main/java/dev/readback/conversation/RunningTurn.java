package dev.readback.conversation;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import io.smallrye.mutiny.Uni;

import dev.readback.platform.FaultException;
import dev.readback.platform.Problem;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

/** A turn that is being answered, until it is kept, fails, or is stopped. Stopping interrupts the work, so that its model runs end. */
final class RunningTurn implements Progress {
    private final Conversations.Asked asked;
    private final BiFunction<Conversations.Asked, Progress, Turn> answers;
    private final Telling telling;
    private final CompletableFuture<Turn> kept = new CompletableFuture<>();
    private final FutureTask<Void> work;
    private boolean isKeeping;
    private boolean isStopped;

    /**
     * @param answers answers a turn and keeps it
     * @param whenAlone called when nobody listens any more
     * @param whenOver called once
     */
    RunningTurn(Conversations.Asked asked, BiFunction<Conversations.Asked, Progress, Turn> answers,
            Consumer<RunningTurn> whenAlone, Consumer<RunningTurn> whenOver) {
        this.asked = asked;
        this.answers = answers;
        this.telling = new Telling(() -> whenAlone.accept(this));
        this.work = new FutureTask<>(this::run, null) {
            @Override
            protected void done() {
                whenOver.accept(RunningTurn.this);
            }
        };
    }

    String id() {
        return asked.turnId();
    }

    boolean isOf(String conversationId) {
        return asked.conversation().id().equals(conversationId);
    }

    /** To be run once, on a thread that may be interrupted. */
    Runnable work() {
        return work;
    }

    Telling telling() {
        return telling;
    }

    /** The turn when it is kept, or why it is not; whoever waits counts as listening. */
    Uni<Turn> kept() {
        return telling.after(0).collect().last().onItem().transformToUni(end -> Uni.createFrom().completionStage(kept));
    }

    /** Whether it is stopped now; a turn that is over or about to be kept is not. */
    boolean stop() {
        return end(new ProblemException(ProblemType.TURN_STOPPED, "The turn was stopped, and nothing of it is kept. Ask again"));
    }

    /** As Readback itself stops: nobody wished for that, so it is told as a failure that another try may mend. */
    void abandon(Duration retryAfter) {
        end(ProblemException.busy("Readback is being stopped, and nothing of the turn is kept. Ask again when it is back",
                retryAfter));
    }

    private boolean end(ProblemException why) {
        synchronized (this) {
            if (isKeeping || telling.isOver()) return isStopped;
            isStopped = true;
        }
        fail(why);
        work.cancel(true);
        return true;
    }

    @Override
    public void understood(String understoodAs) {
        telling.tell(new ChatEvent.Understood(understoodAs));
    }

    @Override
    public synchronized void keeping() {
        if (isStopped) throw new CancellationException("the turn was stopped");
        isKeeping = true;
    }

    private void run() {
        try {
            Turn turn = answers.apply(asked, this);
            kept.complete(turn);
            ChatEvent.telling(turn).stream().skip(telling.hasBegun() ? 1 : 0).forEach(telling::tell);
        } catch (CancellationException ended) {
            // Whoever stopped it has told so.
            if (!isStopped()) fail(ended);
        } catch (RuntimeException | Error failure) {
            // Whatever it is, whoever listens must hear an end: nobody else sees what this thread throws.
            fail(failure);
        }
    }

    private synchronized boolean isStopped() {
        return isStopped;
    }

    /** What comes of the interrupt after a stop is no failure any more. */
    private void fail(Throwable failure) {
        if (telling.isOver()) return;
        if (failure instanceof ProblemException problem) {
            kept.completeExceptionally(problem);
            telling.tell(new ChatEvent.Failed(Problem.of(problem)));
        } else {
            Problem told = Problem.fault(failure);
            kept.completeExceptionally(new FaultException(told, failure));
            telling.tell(new ChatEvent.Failed(told));
        }
    }
}
