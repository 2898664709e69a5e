package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import dev.readback.platform.Problem;
import dev.readback.platform.ProblemType;

class TellingTest {
    private static final ChatEvent FIRST = new ChatEvent.Understood("Who?");
    private static final ChatEvent SECOND = new ChatEvent.Delta("Ida Lewis");
    private static final ChatEvent END = new ChatEvent.Failed(Problem.of(ProblemType.TURN_STOPPED, "stopped"));

    private final AtomicInteger alone = new AtomicInteger();
    private final Telling telling = new Telling(alone::incrementAndGet);

    @Test
    void whoComesLaterHearsFirstWhatWasTold() {
        // Given
        telling.tell(FIRST);
        List<String> heard = heardAfter(0);
        // When
        telling.tell(SECOND);
        telling.tell(END);
        // Then
        assertEquals(List.of("0", "1 understood", "2 delta", "3 failed", "end"), heard);
    }

    @Test
    void whoComesBackHearsWhatWasMissedAndNothingTwice() {
        // Given
        telling.tell(FIRST);
        telling.tell(SECOND);
        List<String> heard = heardAfter(1);
        // When
        telling.tell(END);
        // Then
        assertEquals(List.of("1", "2 delta", "3 failed", "end"), heard);
    }

    @Test
    void aStreamOfATurnThatIsOverEndsAtOnce() {
        // Given
        telling.tell(FIRST);
        telling.tell(END);
        // When
        List<String> heard = heardAfter(7);
        // Then
        assertEquals(List.of("2", "end"), heard);
    }

    @Test
    void nothingIsToldAfterTheEnd() {
        // Given
        List<String> heard = heardAfter(0);
        telling.tell(END);
        // When
        telling.tell(SECOND);
        telling.beat();
        // Then
        assertEquals(List.of("0", "1 failed", "end"), heard);
    }

    @Test
    void aBeatSaysOnlyThatTheTurnGoesOn() {
        // Given
        telling.tell(FIRST);
        List<String> heard = heardAfter(1);
        // When
        telling.beat();
        // Then
        assertEquals(List.of("1", "1"), heard);
    }

    @Test
    void onlyTheLastToLeaveLeavesItAlone() {
        // Given
        var one = telling.after(0).subscribe().with(told -> {});
        var other = telling.after(0).subscribe().with(told -> {});
        one.cancel();
        boolean heard = telling.isHeard();
        int before = alone.get();
        // When
        other.cancel();
        // Then
        assertTrue(heard);
        assertEquals(0, before);
        assertEquals(1, alone.get());
        assertFalse(telling.isHeard());
    }

    @Test
    void anEndLeavesNobodyAlone() {
        // Given
        heardAfter(0);
        // When
        telling.tell(END);
        // Then
        assertEquals(0, alone.get());
    }

    private List<String> heardAfter(int number) {
        List<String> heard = new ArrayList<>();
        telling.after(number).subscribe().with(
                told -> heard.add(told.number() + told.event().map(event -> " " + event.name()).orElse("")),
                () -> heard.add("end"));
        return heard;
    }
}
