package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {
    private final TitleFinder finder = new TitleFinder(new SentenceSplitter());

    @ParameterizedTest
    @ValueSource(strings = {"Storm breaks the harbour wall", "# Storm breaks the harbour wall",
            "\n\n  Storm breaks\u00a0the harbour wall "})
    void takesAFirstLineThatReadsLikeAHeading(String heading) {
        // Given
        String text = heading + "\n\nThe wall fell at three. Nobody was hurt.";
        // When
        String title = finder.titleOf(text);
        // Then
        assertEquals("Storm breaks the harbour wall", title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "The wall fell. Nobody was hurt.|The wall fell.",
            "The wall of the old harbour fell at three in the night, and the keeper of the lamp saw it all from above.|The wall of the old harbour fell at three in the night…",
            "The wall of the old harbour fell at three in the night while the keeper of the lamp was asleep in his chair.|The wall of the old harbour fell at three in the night while the keeper of the…"})
    void cutsTheFirstSentenceWhereThereIsNoHeading(String text, String expected) {
        // Given
        int longest = TitleFinder.LONGEST_CUT;
        // When
        String title = finder.titleOf(text);
        // Then
        assertEquals(expected, title);
        assertTrue(title.length() <= longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀🎉", "***", "x", "\u0007\u0000\n\nabc", "—", "…", ", ;", "قال الرجل"})
    void isNeverBlank(String text) {
        // Given
        String whole = text.repeat(100);
        // When
        String title = finder.titleOf(whole);
        // Then
        assertFalse(title.isBlank());
        assertTrue(title.length() <= TitleFinder.LONGEST_HEADING);
    }

    @Test
    void neverCutsInsideAnEmoji() {
        // Given
        String text = "👩‍👩‍👧".repeat(50);
        // When
        String title = finder.titleOf(text);
        // Then
        assertEquals("👩‍👩‍👧".repeat(9) + "…", title);
    }

    @Test
    void refusesATextWithNothingToShow() {
        // Given
        String text = " \n\u0000\u0007\n";
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> finder.titleOf(text));
        // Then
        assertEquals("a text without a visible character has no title, length was 5", thrown.getMessage());
    }
}
