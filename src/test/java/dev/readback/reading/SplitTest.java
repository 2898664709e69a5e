package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void partsArticlesByTheirNumberFromZero() {
        // Given
        List<String> articles = List.of("zero", "one", "two");
        // When
        var parts = Stream.of(Split.EVEN, Split.ODD, Split.ALL).map(split -> split.of(articles)).toList();
        // Then
        assertEquals(List.of(List.of("zero", "two"), List.of("one"), articles), parts);
    }
}
