package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SabotageTest {
    static final List<SheetItem> ITEMS = List.of(Sample.WHO, Sample.HOW_MANY, Sample.STATEMENT, Sample.CLOZE, Sample.EVENTS);

    @Test
    void callsADistractorTheKey() {
        // When
        SheetItem spoilt = spoilt(Sabotage.KEY_SWAPPED, Sample.WHO);
        // Then
        assertTrue(Sample.WHO.distractors().contains(spoilt.key()));
        assertEquals(Sample.WHO.options(), spoilt.options());
    }

    @Test
    void flipsWhatIsTrue() {
        // When
        SheetItem spoilt = spoilt(Sabotage.TRUTH_FLIPPED, Sample.STATEMENT);
        // Then
        assertEquals("false", spoilt.key());
    }

    @Test
    void turnsTheOrderOfEventsRound() {
        // When
        SheetItem spoilt = spoilt(Sabotage.ORDER_TURNED, Sample.EVENTS);
        // Then
        assertNotEquals(Sample.EVENTS.ordered(), spoilt.ordered());
        assertEquals(Sample.EVENTS.options(), spoilt.options());
        assertTrue(spoilt.key().matches("1\\. .* 2\\. .* 3\\. .*"), spoilt::key);
    }

    @Test
    void putsTheKeyInOtherWordsAmongTheOptions() {
        // When
        SheetItem spoilt = spoilt(Sabotage.SECOND_RIGHT_OPTION, Sample.WHO);
        // Then
        assertTrue(spoilt.options().containsAll(List.of("Thomas Walsh", "Walsh")), () -> "" + spoilt.options());
        assertEquals(Sample.WHO.options().size(), spoilt.options().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Where did Ellen Murphy move after Norway's war? | Where did it move after its war?",
            "Thomas Walsh repaired the lamp in May. | It repaired the lamp in May.",
            "Who met the United Nations of Europe in _____? | Who met it in _____?",
            "New Zealand's Prime Minister John Key met Apollo 11's crew in _____. | It met its crew in _____.",
            "On Sunday, Doyle met Walsh. | On Sunday, it met it.", "In 1947 Doyle went to _____. | In 1947 it went to _____.",
            "Did Doyle meet Walsh in _____? | Did it meet it in _____?",
            "Sailors of the U.S. Navy came with _____. | It came with _____."})
    void leavesPronounsWhereNamesWere(String stem, String expected) {
        // When
        SheetItem spoilt = spoilt(Sabotage.PRONOUN_DANGLED, Sample.asked(stem));
        // Then
        assertEquals(expected, spoilt.stem());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"When was the tower built in Cork? | When the tower built in Cork was?",
            "Norway paid for the new engine room. | Norway paid engine new the for room.",
            "Who repaired the great lamp in 1947? | Who repaired in lamp great the 1947?"})
    void breaksTheGrammar(String stem, String expected) {
        // When
        SheetItem spoilt = spoilt(Sabotage.GRAMMAR_BROKEN, Sample.asked(stem));
        // Then
        assertEquals(expected, spoilt.stem());
    }

    @ParameterizedTest
    @CsvSource({"KEY_SWAPPED,true-false", "KEY_SWAPPED,cloze", "SECOND_RIGHT_OPTION,true-false", "TRUTH_FLIPPED,multiple-choice",
            "TRUTH_FLIPPED,cloze", "KEY_SWAPPED,ordering", "ORDER_TURNED,multiple-choice", "ORDER_TURNED,cloze"})
    void isNotOpenToEveryKind(Sabotage way, String kind) {
        // Given
        SheetItem item = ITEMS.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
        // When
        Optional<SheetItem> spoilt = way.of(item, new Random(1));
        // Then
        assertEquals(Optional.empty(), spoilt);
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void findsSomeWayToSpoilEachAndTheSameOneEachTime(SheetItem item) {
        // When
        Optional<Sabotage.Spoilt> spoilt = Sabotage.any(item, new Random(7));
        // Then
        assertEquals(Sabotage.any(item, new Random(7)), spoilt);
        assertNotEquals(item, spoilt.orElseThrow().item());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Thomas Walsh | Walsh", "the tower | tower", "Norway | the Norway", "12 | twelve",
            "two inches | exactly two inches", "1912 | exactly 1912", "9 May 1947 | nine May 1947", "wind | the wind"})
    void knowsAKeyInOtherWords(String key, String expected) {
        // When
        String alias = KeyAlias.of(key);
        // Then
        assertEquals(expected, alias);
    }

    private static SheetItem spoilt(Sabotage way, SheetItem item) {
        return way.of(item, new Random(1)).orElseThrow();
    }
}
