package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-1|3|span start must not be negative, was -1",
            "3|3|span must not be empty, was [3, 3)", "12|11|span must not be empty, was [12, 11)"})
    void refusesWhatCoversNothing(int start, int end, String message) {
        // Given
        int from = start;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Span(from, end));
        // Then
        assertEquals(message, thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2,5,true,true", "0,9,false,true", "2,6,false,true", "1,3,false,true", "5,7,false,false", "0,2,false,false",
            "3,4,true,true"})
    void knowsWhatItContainsAndOverlaps(int start, int end, boolean contains, boolean overlaps) {
        // Given
        var span = new Span(2, 5);
        // When
        var other = new Span(start, end);
        // Then
        assertEquals(contains, span.contains(other));
        assertEquals(overlaps, span.overlaps(other));
        assertEquals(overlaps, other.overlaps(span));
    }

    @Test
    void sortsByStartThenByEnd() {
        // Given
        var spans = Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2));
        // When
        List<Span> sorted = spans.sorted().toList();
        // Then
        assertEquals(List.of(new Span(1, 2), new Span(1, 9), new Span(3, 4)), sorted);
    }

    @Test
    void countsInUtf16Units() {
        // Given
        String text = "😀 Cork";
        // When
        var span = new Span(3, 7);
        // Then
        assertEquals("Cork", span.in(text));
        assertEquals(4, span.length());
    }
}
