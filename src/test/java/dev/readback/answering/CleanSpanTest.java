package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Span;

class CleanSpanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { //
            "~ Cork, ~|Cork", "in 1844.|in 1844", "\"game over|game over", "\"game over\"|\"game over\"",
            "\"game over\".|\"game over\"", "(CNN|CNN", "(CNN)|(CNN)", "Red Cross (ICRC)|Red Cross (ICRC)",
            "Red Cross (ICRC|Red Cross (ICRC", "Cork)|Cork", "“over”,|“over”", "over”|over", "O'Brien|O'Brien", "boys'|boys",
            "— 340 guests —|340 guests", "$5|$5", "50%|50%", "😀.|😀", "#1|#1", "-5 degrees|-5 degrees",
            ".5 million|.5 million", "- five|five", "… and so on …|and so on", "U.S.|U.S.", "10 a.m.|10 a.m.",
            "the D.C.,|the D.C.",
            "in the U.S..|in the U.S.", "www.example.org.|www.example.org"})
    void keepsTheWordsAndWhatBelongsToThem(String given, String expected) {
        // Given
        String text = "x " + given + " y";
        // When
        Optional<Span> cleaned = CleanSpan.of(text, new Span(2, 2 + given.length()));
        // Then
        assertEquals(expected, cleaned.orElseThrow().in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " ", "\"", "\"\"", "()", "(.)", "…", "—", "\" \"", "\".\"", "“”", ") ("})
    void findsNothingWhereOnlyMarksStand(String given) {
        // Given
        var span = new Span(0, given.length());
        // When
        Optional<Span> cleaned = CleanSpan.of(given, span);
        // Then
        assertEquals(Optional.empty(), cleaned);
    }

    @Test
    void looksAtNothingBeyondTheSpan() {
        // Given
        String text = "(one) (two)";
        // When
        Optional<Span> cleaned = CleanSpan.of(text, new Span(0, 4));
        // Then
        assertEquals(Optional.of(new Span(1, 4)), cleaned);
    }
}
