package dev.readback.quiz.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.QuizSample;
import dev.readback.quiz.authoring.ItemEdit.EditedOption;

class ItemEditTest {
    private static final AuthoringConfig LIMITS = new AuthoringConfig() {
        @Override
        public int maxTextCharacters() {
            return 2000;
        }

        @Override
        public int maxOptionsCharacters() {
            return 500;
        }

        @Override
        public Duration maxTimeLimit() {
            return Duration.ofHours(24);
        }
    };

    @Test
    void aNewOptionThatIsTheKeyHasAnIdLikeTheOthers() {
        // Given
        var old = new EditedOption("o1", "1899", "");
        var added = new EditedOption("0f1e2d3c4b5a6978", "1901 or so", "");
        var edit = new ItemEdit(null, List.of(old, added), added.id(), null, null, null);
        // When
        Item.Choice edited = (Item.Choice) edit.of(QuizSample.CHOICE, LIMITS);
        // Then
        assertEquals("1901 or so", edited.keyText());
        assertEquals("o1", edited.options().get(0).id());
        assertTrue(edited.keyId().matches("[A-Za-z0-9_-]{12}"), edited::keyId);
    }

    @Test
    void newOptionsOfOneNameAreRefused() {
        // Given
        var twice = List.of(new EditedOption("x", "1899", ""), new EditedOption("x", "1901", ""));
        var edit = new ItemEdit(null, twice, "x", null, null, null);
        // When
        var refused = assertThrows(ProblemException.class, () -> edit.of(QuizSample.CHOICE, LIMITS));
        // Then
        assertEquals("item cannot be so: option ids must be distinct", refused.getMessage());
    }

    @RepeatedTest(20)
    void eventsWhoseRightOrderIsTheShownOneAreShownInAnother() {
        // Given
        List<String> shown = QuizSample.EVENTS.options().stream().map(Option::id).toList();
        var edit = new ItemEdit(null, null, null, null, shown, null);
        // When
        Item.Ordering edited = (Item.Ordering) edit.of(QuizSample.EVENTS, LIMITS);
        // Then
        assertEquals(shown, edited.keyOrder());
        assertNotEquals(shown, edited.options().stream().map(Option::id).toList());
        assertEquals(QuizSample.EVENTS.options().stream().map(Option::text).sorted().toList(),
                edited.options().stream().map(Option::text).sorted().toList());
    }

    @Test
    void anEventTakesItsProofAlong() {
        // Given
        var edit = new ItemEdit(null, null, null, null, List.of("e3", "e1", "e2"), null);
        // When
        Item edited = edit.of(QuizSample.EVENTS, LIMITS);
        // Then
        assertEquals(List.of(82, 114, 0), edited.evidence().stream().map(proof -> proof.span().start()).toList());
    }

    @Test
    void whatIsWrongAboutAStatementCanBeSaidWhenItsKeyIsTurned() {
        // Given
        var right = new Item.TrueFalse("right", "It stands on the northern cape.", true, "", QuizSample.STATEMENT.evidence(), "");
        var told = new EditedOption(Item.TrueFalse.TRUE, "true", "It is the southern one.");
        var edit = new ItemEdit("It stands on the southern cape.", List.of(told), Item.TrueFalse.FALSE, null, null, null);
        // When
        Item.TrueFalse edited = (Item.TrueFalse) edit.of(right, LIMITS);
        // Then
        assertEquals("It is the southern one.", edited.note());
        assertEquals("It is the southern one.", edited.options().get(0).note());
    }
}
