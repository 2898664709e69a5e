package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaTest {
    @ParameterizedTest
    @CsvSource({"rates, rats", "sites, sits", "wines, wins", "planes, plans", "hoped, hopped", "stars, stares", "Speed, spe",
            "string, strs", "tapes, taps"})
    void keepsOtherWordsApart(String one, String other) {
        // Given
        String first = Lemma.of(one);
        // When
        String second = Lemma.of(other);
        // Then
        assertNotEquals(first, second);
    }

    @ParameterizedTest
    @CsvSource({"rate, rated", "rate, rates", "hope, hoping", "hop, hopped", "refuse, refused", "refuses, refusing",
            "planned, plans", "state, stated", "close, closing", "won, wins", "take, taking", "taken, take", "flee, fled",
            "change, changes", "changed, changing", "open, opened", "visits, visiting", "boxes, box", "churches, church",
            "kill, killed", "cause, caused", "quote, quoted", "city, cities", "twelve, 12", "nineteen, 19", "Café, cafe",
            "moves, moved", "agree, agreed", "show, showed"})
    void bringsFormsOfOneWordTogether(String one, String other) {
        // Given
        String first = Lemma.of(one);
        // When
        String second = Lemma.of(other);
        // Then
        assertEquals(first, second);
    }
}
