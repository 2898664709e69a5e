package dev.readback.quiz.writing;

import static dev.readback.quiz.writing.OrderingSample.BRIDGE;
import static dev.readback.quiz.writing.OrderingSample.EVENTS;
import static dev.readback.quiz.writing.OrderingSample.FERRY;
import static dev.readback.quiz.writing.OrderingSample.LIGHTHOUSE;
import static dev.readback.quiz.writing.OrderingSample.MUSEUM;
import static dev.readback.quiz.writing.OrderingSample.PIER;
import static dev.readback.quiz.writing.OrderingSample.READING;
import static dev.readback.quiz.writing.OrderingSample.SCHOOL;
import static dev.readback.quiz.writing.OrderingSample.draft;
import static dev.readback.quiz.writing.OrderingSample.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

/** What the gates say of events to be put in order. */
class OrderingGatesTest {
    static Stream<Draft> goodDrafts() {
        return Stream.of(draft(EVENTS), draft(List.of(BRIDGE, PIER, FERRY)), draft(List.of(MUSEUM, PIER, LIGHTHOUSE, FERRY)));
    }

    static Stream<Arguments> badDrafts() {
        return Stream.of(
                Arguments.of("evidence-present",
                        draft(List.of(told(BRIDGE, "Norwegians finished the long bridge."), PIER, FERRY))),
                Arguments.of("distinct-options", draft(List.of(BRIDGE, PIER, told(PIER, "A storm destroyed the old pier.")))),
                Arguments.of("key-hidden", draft(List.of(told(BRIDGE, BRIDGE.statement().shown()), PIER, FERRY))),
                Arguments.of("stem-length", draft(List.of(told(BRIDGE, "The long bridge."), PIER, FERRY))),
                Arguments.of("whole-sentence",
                        draft(List.of(told(BRIDGE, "Local builders finished the long bridge"), PIER, FERRY))),
                Arguments.of("stands-alone", draft(List.of(BRIDGE, PIER, told(FERRY, "His ferry to a Norwegian company.")))),
                Arguments.of("distinct-dates", draft(List.of(BRIDGE, PIER))),
                Arguments.of("distinct-dates", draft(List.of(BRIDGE, MUSEUM, PIER, SCHOOL, FERRY))),
                Arguments.of("distinct-dates", draft(List.of(PIER, BRIDGE, FERRY))),
                Arguments.of("distinct-dates", draft(List.of(PIER, SCHOOL, LIGHTHOUSE))),
                Arguments.of("distinct-dates", draft(List.of(MUSEUM, BRIDGE, PIER))));
    }

    @ParameterizedTest
    @MethodSource("goodDrafts")
    void letGoodEventsPass(Draft draft) {
        // Given a good draft
        // When
        Optional<String> failing = failing(draft);
        // Then
        assertEquals(Optional.empty(), failing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDrafts")
    void dropBadEventsAtTheirGate(String gate, Draft draft) {
        // Given a draft with one flaw
        // When
        Optional<String> failing = failing(draft);
        // Then
        assertEquals(Optional.of(gate), failing);
    }

    @Test
    void dropAnEventThatMayNeverHappen() {
        // Given
        String text = OrderingSample.TEXT.text();
        int start = text.indexOf("Peter Lund may");
        Span sentence = new Span(start, text.indexOf("2031.") + 5);
        Span date = new Span(sentence.end() - 5, sentence.end() - 1);
        var statement = new Statement(text, sentence, sentence, 0, 0);
        var theatre = new DatedEvent(statement, "Peter Lund may open a theatre in the town.", date,
                Moment.of(AnswerCandidate.date(date, "2031", "year")).orElseThrow());
        // When
        Optional<String> failing = failing(draft(List.of(BRIDGE, PIER, theatre)));
        // Then
        assertEquals(Optional.of("veracity"), failing);
    }

    @Test
    void refuseAnItemFromTheSentenceOfAnyEvent() {
        // Given
        Draft blank = question(FERRY, "Robert Shaw sold his ferry to a _____ company.");
        // When
        boolean passes = new SentenceShare(1).passes(blank, List.of(draft(EVENTS)));
        // Then
        assertFalse(passes);
    }

    @Test
    void refuseEventsOneOfWhichIsAskedAboutAlready() {
        // Given
        Draft blank = question(FERRY, "Robert Shaw sold his ferry to a _____ company.");
        // When
        boolean passes = new SentenceShare(1).passes(draft(EVENTS), List.of(blank));
        // Then
        assertFalse(passes);
    }

    @Test
    void refuseAStemThatIsNearlyOneOfTheEvents() {
        // Given
        Draft blank = question(LIGHTHOUSE, "Robert Shaw sold his _____ to a Norwegian company.");
        // When
        boolean passes = new NearDuplicate().passes(blank, List.of(draft(EVENTS)));
        // Then
        assertFalse(passes);
    }

    @Test
    void letTwoListsOfOtherEventsStandTogether() {
        // Given
        Draft other = draft(List.of(MUSEUM, LIGHTHOUSE));
        // When
        boolean passes = new NearDuplicate().passes(other, List.of(draft(EVENTS)));
        // Then
        assertTrue(passes, "the stem is the same, what is told is not");
    }

    @Test
    void refuseAnItemThatTellsTheYearOfAnEvent() {
        // Given
        Draft telling = question(LIGHTHOUSE, "A storm destroyed the old pier in 1901 and the _____ on the rock.");
        // When
        boolean passes = new NothingRevealed(READING).passes(telling, List.of(draft(EVENTS)));
        // Then
        assertFalse(passes);
    }

    @Test
    void refuseEventsThatTellTheKeyOfAnItem() {
        // Given
        String text = OrderingSample.TEXT.text();
        int at = text.indexOf("Norwegian company");
        var asked = new Span(at, at + "Norwegian company".length());
        Draft who = new Draft(ItemKind.SHORT_ANSWER, "To whom was the ferry of Robert Shaw sold?", "Norwegian company",
                asked,
                FERRY.sentence(), AnswerType.ORGANISATION, "ferry", List.of(), false, List.of(), 0.5);
        // When
        boolean passes = new NothingRevealed(READING).passes(draft(EVENTS), List.of(who));
        // Then
        assertFalse(passes);
    }

    private static Optional<String> failing(Draft draft) {
        return Gates.failing(draft, READING).map(Gate::name);
    }

    /** A blank whose evidence is the sentence of {@code event}. */
    private static Draft question(DatedEvent event, String stem) {
        return new Draft(ItemKind.CLOZE, stem, "Norwegian", event.date(), event.sentence(), AnswerType.DATE, stem, List.of(),
                false,
                List.of(), 0.5);
    }
}
