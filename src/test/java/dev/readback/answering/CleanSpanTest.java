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
    @CsvSource(delimiter = '|', value = {"at least 112,000 have | 2,000 | 112,000",
            "about 500 miles (800 km) from | 500 miles (800 km | 500 miles (800 km)", "a (b) c) d | (b) c | (b) c",
            "at least 112,000 have | 112 | 112,000",
            "the 2002-3 civil war | 3 civil | 2002-3 civil", "the 2002-3 civil war | 2002 | 2002-3", "in 1990-1995 | 1990 | 1990",
            "in 1990–1995 | 1995 | 1995", "won 24-10 | 24 | 24", "cost $4.5 in | 4.5 | $4.5", "cost $4.5 in | 5 | $4.5",
            "cost US$40 in | 40 | US$40", "cost $4.5 million | $4.5 | $4.5 million", "cost £5 | 5 | £5",
            "half, 50%, of | 50 | 50%",
            "half, 50 per cent of | 50 per | 50 per cent", "it was -5 there | 5 | -5", "at 20°C | 20 | 20°C",
            "a helicopter gunship | copter gun | helicopter gunship", "a well-known man | known | well-known",
            "a well-known man | well | well-known", "pro-Ouattara forces | Ouattara | Ouattara",
            "pro-Ouattara forces | ttara forces | Ouattara forces", "pro-Ouattara forces | pro | pro-Ouattara",
            "New York-based group | New York | New York", "New York-based group | based group | York-based group",
            "Ivory Coast's west | Ivory Coast | Ivory Coast", "we don't know | don | don't", "Séamus O’Brien | Brien | O’Brien",
            "the U.S. army | U.S | U.S.", "the U.S. army | U | U.S.", "at 9.30 | 30 | 9.30", "on 9/11 | 11 | 9/11",
            "see www.example.org | example | www.example.org", "It ended.Then | ended | ended", "naïveté | na | naïveté",
            "科特迪瓦的首都 | 首都 | 首都", "首都。x | 首都。 | 首都", "首都！？ | 首都！？ | 首都",
            "عاصمة؟ x | عاصمة؟ | عاصمة", "عاصمة، x | عاصمة، | عاصمة", "राजधानी। x | राजधानी। | राजधानी", "😀😀 x | 😀 | 😀",
            "from Cork and Dublin | and Dublin | Dublin",
            "from Cork and Dublin | Cork and | Cork", "in Cork, but not | Cork, but | Cork",
            "the city of Cork | the city of | the city",
            "the city of the dead | city of the | city", "on the hill the men | hill the | hill",
            "refused to step down | refused to | refused",
            "what it stands for. | it stands for | it stands for", "as seen by the man | seen by the | seen",
            "vitamin A | vitamin A | vitamin A", "and so on | and so on | and so on", "of the and | the and | ",
            "and/or | and/or | and/or"})
    void beginsAndEndsWithWholeWordsThatBelongToThePhrase(String text, String given, String expected) {
        // Given
        int start = Math.max(0, text.indexOf(given));
        var span = new Span(start, Math.min(text.length(), start + given.length()));
        // When
        Optional<Span> cleaned = CleanSpan.of(text, span);
        // Then
        assertEquals(expected, cleaned.map(clean -> clean.in(text)).orElse(null));
    }

    @Test
    void growsToNoMoreThanAWord() {
        // Given
        String text = "x".repeat(10_000);
        var span = new Span(5_000, 5_001);
        // When
        Optional<Span> cleaned = CleanSpan.of(text, span);
        // Then
        assertEquals(Optional.of(span), cleaned);
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
