package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
    @ParameterizedTest
    @CsvSource({"known,LOWER", "n't,LOWER", "Cork,TITLE", "Łódź,TITLE", "UN,UPPER", "U.S.,UPPER", "A,CAPITAL", "J.,CAPITAL",
            "McCoy,MIXED", "iPad,MIXED", "1844,NUMBER", "'1,000.5',NUMBER", "7:30,NUMBER", "1960s,NUMBER_WITH",
            "9/11,NUMBER_WITH",
            "$,PUNCTUATION", "—,PUNCTUATION", "日本,OTHER"})
    void seesWhatLettersLookLike(String word, WordShape expected) {
        // Given
        String given = word;
        // When
        WordShape shape = WordShape.of(given);
        // Then
        assertEquals(expected, shape);
    }

    @Test
    void setsTheCapitalOfAFirstWordApart() {
        // Given
        List<String> words = List.of("“", "The", "Duke", "left");
        // When
        WordShape[] shapes = WordShape.of(words);
        // Then
        assertArrayEquals(
                new WordShape[]{WordShape.PUNCTUATION, WordShape.INITIAL, WordShape.TITLE, WordShape.LOWER}, shapes);
    }

    @Test
    void believesAFirstWordInCapitals() {
        // Given
        List<String> words = List.of("UNESCO", "said");
        // When
        WordShape[] shapes = WordShape.of(words);
        // Then
        assertArrayEquals(new WordShape[]{WordShape.UPPER, WordShape.LOWER}, shapes);
    }
}
