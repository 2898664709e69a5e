package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static final String WRAPPED = """
            The keeper climbed the tower every evening, and lit the lamp before
            the first ships came past the cape. He was seldom late, although his
            left knee had been bad for years.
            In winter the wind blew so hard that the glass shook in its frame
            and the flame had to be watched until dawn.
            """;

    @Test
    void takesEachLineAsAParagraphIfLinesDoNotGoOn() {
        // Given
        String text = "The first line is whole.\nThe second too, and it is a little longer.\nThe third";
        // When
        var paragraphs = Paragraphs.of(text);
        // Then
        assertEquals(text.lines().toList(), in(text, paragraphs));
    }

    @Test
    void joinsTheLinesOfHardWrappedText() {
        // Given
        String text = WRAPPED.replace("years.\n", "years.\n\n");
        // When
        var paragraphs = Paragraphs.of(text);
        // Then
        assertEquals(List.of(text.substring(0, text.indexOf("\n\n")), text.substring(text.indexOf("In winter")).strip()),
                in(text, paragraphs));
    }

    @Test
    void endsAParagraphOfHardWrappedTextAtAShortLine() {
        // Given
        int second = WRAPPED.indexOf("In winter");
        // When
        var paragraphs = Paragraphs.of(WRAPPED);
        // Then
        assertEquals(List.of(new Span(0, second - 1), new Span(second, WRAPPED.length() - 1)), paragraphs);
    }

    @Test
    void keepsHeadingsAndListItemsApartInHardWrappedText() {
        // Given
        String text = "# The tower\n" + WRAPPED
                + "- oil for the lamp, which is kept in the cellar and\n  brought up daily\n• a rope\n2) matches";
        // When
        var paragraphs = in(text, Paragraphs.of(text));
        // Then
        assertEquals("# The tower", paragraphs.get(0));
        assertEquals(List.of("- oil for the lamp, which is kept in the cellar and\n  brought up daily", "• a rope", "2) matches"),
                paragraphs.subList(3, 6));
    }

    @Test
    void separatesATitleAndADateWithoutStops() {
        // Given
        String text = "Storm breaks the old harbour wall in the night\nTuesday, 4 March\n\nThe wall fell at three.";
        // When
        var paragraphs = Paragraphs.of(text);
        // Then
        assertEquals(List.of("Storm breaks the old harbour wall in the night", "Tuesday, 4 March", "The wall fell at three."),
                in(text, paragraphs));
    }

    @Test
    void trimsWhiteSpaceOfEveryKind() {
        // Given
        String text = "\u00a0 \tOne\u2003\n \u00a0\n\tTwo \u2029Three\f";
        // When
        var paragraphs = Paragraphs.of(text);
        // Then
        assertEquals(List.of("One", "Two", "Three"), in(text, paragraphs));
    }

    private static List<String> in(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }
}
