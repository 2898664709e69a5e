package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected intervals worked out apart from this code. */
class RateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"116 | 160 | 72.5 % (65.1 to 78.8), 116 of 160", "0 | 20 | 0.0 % (0.0 to 16.1), 0 of 20",
            "20 | 20 | 100.0 % (83.9 to 100.0), 20 of 20", "1 | 10 | 10.0 % (1.8 to 40.4), 1 of 10", "0 | 0 | -"})
    void tellsItsInterval(long hits, long of, String expected) {
        // Given
        Rate rate = new Rate(hits, of);
        // When
        String told = rate.toString();
        // Then
        assertEquals(expected, told);
    }
}
