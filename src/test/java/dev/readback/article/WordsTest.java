package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|0", "' \n '|0", "😀 … —|0", "one|1", "Don't stop|2", "the keeper’s well-kept lamp|4",
            "112,000 people, or 3.5 percent.|5", "He said: \"U.S. ships\"--three.|5", "Zażółć gęślą|2", "cafe\u0301 noir|2",
            "مرحبا بالعالم|2"})
    void countsRunsOfLettersAndDigits(String text, int expected) {
        // Given
        String given = text;
        // When
        int words = Words.count(given);
        // Then
        assertEquals(expected, words);
    }
}
