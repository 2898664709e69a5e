package dev.readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class OrderingTest {
    private static final List<Option> SHOWN = QuizSample.EVENTS.options();
    private static final List<Evidence> PROOFS = QuizSample.EVENTS.evidence();

    @Test
    void numbersItsKeyFromTheEarliestEvent() {
        // Given
        Item item = QuizSample.EVENTS;
        // When
        String key = item.keyText();
        // Then
        assertEquals("1. The lighthouse was built. 2. The lamp was lit. 3. The keeper left.", key);
    }

    @Test
    void refusesToShowTheOrderOfTheKey() {
        // Given
        List<String> order = List.of("e1", "e2", "e3");
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> ordering(SHOWN, order, PROOFS));
        // Then
        assertEquals("events must not be shown in the order of the key", thrown.getMessage());
    }

    @Test
    void refusesAKeyThatLeavesAnEventOut() {
        // Given
        List<String> order = List.of("e2", "e3", "e3");
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> ordering(SHOWN, order, PROOFS));
        // Then
        assertEquals("key order must hold each option once, was [e2, e3, e3]", thrown.getMessage());
    }

    @Test
    void refusesTwoEvents() {
        // Given
        List<Option> two = SHOWN.subList(0, 2);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> ordering(two, List.of("e2", "e1"), PROOFS.subList(0, 2)));
        // Then
        assertEquals("an order needs three to six events, had 2", thrown.getMessage());
    }

    @Test
    void refusesAnEventWithoutEvidence() {
        // Given
        List<Evidence> two = PROOFS.subList(0, 2);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> ordering(SHOWN, List.of("e2", "e3", "e1"), two));
        // Then
        assertEquals("each event needs its evidence, had 2", thrown.getMessage());
    }

    @Test
    void showsLearnersTheEventsAndNothingElse() {
        // Given
        Quiz quiz = QuizSample.quiz("article");
        // When
        QuizView.ItemView view = QuizView.of(quiz).items().get(5);
        // Then
        assertEquals(List.of("e1", "e2", "e3"), view.options().stream().map(QuizView.OptionView::id).toList());
        assertFalse(view.toString().matches(".*(19\\d\\d|canary).*"), view::toString);
    }

    private static Item ordering(List<Option> options, List<String> order, List<Evidence> evidence) {
        return new Item.Ordering("id", "Put these events in order.", options, order, evidence, "So.");
    }
}
