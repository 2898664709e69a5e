package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPositionsTest {
    @ParameterizedTest
    @CsvSource({"a a a b, 1", "a a b b, 0", "a b c d a b c d, 0", "a a a a a b c d, 1", "a a a, 0"})
    void areUnbalancedWhenMostStandInOnePlace(String keys, long count) {
        // Given
        List<SheetItem> quiz = Arrays.stream(keys.split(" ")).map(KeyPositionsTest::choice).toList();
        // When
        long found = Flaw.UNBALANCED_KEYS.countIn(quiz);
        // Then
        assertEquals(count, found);
    }

    @ParameterizedTest
    @CsvSource({"true true true false, 0", "true true true true, 1", "true true true true false, 1"})
    void ofStatementsAreUnbalancedWhenMoreThanThreeQuartersAreAlike(String keys, long count) {
        // Given
        List<SheetItem> quiz = Arrays.stream(keys.split(" ")).map(key -> Sample.statement("It held.", key)).toList();
        // When
        long found = Flaw.UNBALANCED_KEYS.countIn(quiz);
        // Then
        assertEquals(count, found);
    }

    @Test
    void areCountedFromOneAndByWhatIsTrue() {
        // Given
        List<SheetItem> items = List.of(choice("b"), choice("b"), choice("d"), Sample.STATEMENT, Sample.CLOZE);
        // When
        Map<String, Long> counts = KeyPositions.counts(items);
        // Then
        assertEquals(Map.of("2", 2L, "4", 1L, "true", 1L), counts);
    }

    private static SheetItem choice(String key) {
        return Sample.choice("Which?", key, "a", "b", "c", "d");
    }
}
