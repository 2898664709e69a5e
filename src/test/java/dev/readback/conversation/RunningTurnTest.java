package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.readback.answering.AnswerView;
import dev.readback.platform.FaultException;
import dev.readback.platform.Problem;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.testsupport.ArticleSample;

@Timeout(30)
class RunningTurnTest {
    private static final Conversations.Asked ASKED = new Conversations.Asked("t", new ConversationStore.Kept("c", "a", List.of(),
            Optional.empty(), List.of()), ArticleSample.LIGHTHOUSE.article(), "Who?");
    private static final Turn TURN = new Turn("t", "Who?", "Who?", AnswerView.talk("Nobody.", List.of(), List.of()), List.of(),
            Instant.EPOCH, "question", List.of());

    private final AtomicInteger over = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void tellsWhatIsUnderstoodBeforeTheAnswerIsKnown() throws Exception {
        // Given
        RunningTurn turn = turn((asked, progress) -> {
            progress.understood("Who?");
            begun.countDown();
            await(released);
            return TURN;
        });
        List<String> heard = heard(turn);
        // When
        Thread thread = begun(turn);
        List<String> before = List.copyOf(heard);
        released.countDown();
        thread.join();
        // Then
        assertEquals(List.of("understood"), before);
        assertEquals(List.of("understood", "delta", "done"), heard);
    }

    @Test
    void tellsAllOfATurnThatNeverSaidWhatItUnderstood() {
        // Given
        RunningTurn turn = turn((asked, progress) -> TURN);
        List<String> heard = heard(turn);
        // When
        turn.work().run();
        // Then
        assertEquals(List.of("understood", "delta", "done"), heard);
        assertEquals(1, over.get());
    }

    @Test
    void stoppingInterruptsTheWorkAndTellsSo() throws Exception {
        // Given
        RunningTurn turn = turn((asked, progress) -> {
            begun.countDown();
            await(released);
            throw new CancellationException("whoever asked has left");
        });
        List<String> heard = heard(turn);
        Thread thread = begun(turn);
        // When
        boolean stopped = turn.stop();
        thread.join();
        // Then
        assertTrue(stopped);
        assertTrue(interrupted.await(1, TimeUnit.SECONDS));
        assertEquals(List.of("failed"), heard);
        assertEquals(1, over.get());
    }

    /** What the reader stopped is shown as such; this one can be tried again. */
    @Test
    void whatEndsWithReadbackIsNotToldAsStopped() throws Exception {
        // Given
        RunningTurn turn = turn((asked, progress) -> {
            begun.countDown();
            await(released);
            return TURN;
        });
        List<Problem> told = new ArrayList<>();
        turn.telling().after(0).subscribe().with(each -> each.event().map(ChatEvent::data).filter(Problem.class::isInstance)
                .map(Problem.class::cast).ifPresent(told::add));
        Thread thread = begun(turn);
        // When
        turn.abandon(Duration.ofSeconds(2));
        thread.join();
        // Then
        assertTrue(interrupted.await(1, TimeUnit.SECONDS));
        assertEquals(List.of(503), told.stream().map(Problem::status).toList());
    }

    @Test
    void workThatIsEndedThoughNobodyStoppedItTellsThatItFailed() {
        // Given
        RunningTurn turn = turn((asked, progress) -> {
            throw new CancellationException("the models are closing");
        });
        List<String> heard = heard(turn);
        // When
        turn.work().run();
        // Then
        assertEquals(List.of("failed"), heard);
        assertEquals(1, over.get());
    }

    @Test
    void whatIsAboutToBeKeptIsNotStopped() throws Exception {
        // Given
        RunningTurn turn = turn((asked, progress) -> {
            progress.keeping();
            begun.countDown();
            await(released);
            return TURN;
        });
        List<String> heard = heard(turn);
        Thread thread = begun(turn);
        // When
        boolean stopped = turn.stop();
        released.countDown();
        thread.join();
        // Then
        assertFalse(stopped);
        assertEquals(List.of("understood", "delta", "done"), heard);
    }

    @Test
    void whatWasStoppedIsNotKept() throws Exception {
        // Given
        AtomicInteger kept = new AtomicInteger();
        RunningTurn turn = turn((asked, progress) -> {
            begun.countDown();
            await(released);
            progress.keeping();
            kept.incrementAndGet();
            return TURN;
        });
        Thread thread = begun(turn);
        // When
        turn.stop();
        thread.join();
        // Then
        assertEquals(0, kept.get());
    }

    @Test
    void tellsWhyItFailedAndEnds() {
        // Given
        RunningTurn turn = turn((asked, progress) -> {
            throw new ProblemException(ProblemType.CONVERSATION_NOT_FOUND, "gone");
        });
        List<String> heard = heard(turn);
        // When
        turn.work().run();
        // Then
        assertEquals(List.of("failed"), heard);
    }

    /** A second look at the failure would log it again, under another id. */
    @Test
    void whoWaitsForTheTurnIsToldOfTheSameFaultAsWhoListens() {
        // Given
        RunningTurn turn = turn((asked, progress) -> {
            throw new IllegalStateException("broken");
        });
        List<Problem> told = new ArrayList<>();
        turn.telling().after(0).subscribe().with(each -> each.event()
                .ifPresent(event -> told.add(((ChatEvent.Failed) event).problem())));
        // When
        turn.work().run();
        // Then
        var fault = assertThrows(FaultException.class, () -> turn.kept().await().indefinitely());
        assertEquals(told, List.of(fault.problem()));
    }

    private RunningTurn turn(BiFunction<Conversations.Asked, Progress, Turn> answers) {
        return new RunningTurn(ASKED, answers, alone -> {}, done -> over.incrementAndGet());
    }

    private Thread begun(RunningTurn turn) throws InterruptedException {
        Thread thread = new Thread(turn.work(), "turn");
        thread.start();
        begun.await();
        return thread;
    }

    private void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            interrupted.countDown();
        }
    }

    private static List<String> heard(RunningTurn turn) {
        List<String> heard = new ArrayList<>();
        turn.telling().after(0).subscribe().with(told -> told.event().ifPresent(event -> heard.add(event.name())));
        return heard;
    }
}
