package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedWordsTest {
    @ParameterizedTest
    @CsvSource({"When was the lighthouse built?, When was the lighthouse built?, 1",
            "When did they build the lighthouse?, The lighthouse was built., 1",
            "Which lighthouse was built first?, When was the white lighthouse built?, 0.667",
            "Who was the keeper?, The keeper left., 0", "?, ?, 0"})
    void countsWordsInAnyOfTheirForms(String one, String other, double share) {
        // Given
        double tolerance = 0.001;
        // When
        double found = SharedWords.share(one, other);
        // Then
        assertEquals(share, found, tolerance);
    }

    @Test
    void aLineHoldsAnotherWithAllItsWords() {
        // Given
        String key = "Ida Lewis";
        // When
        boolean shorter = SharedWords.oneHoldsTheOther("Lewis", key);
        boolean longer = SharedWords.oneHoldsTheOther("Miss Ida Lewis of Newport", key);
        boolean other = SharedWords.oneHoldsTheOther("Ida Walker", key);
        // Then
        assertTrue(shorter);
        assertTrue(longer);
        assertFalse(other);
    }

    @Test
    void aLineWithoutWordsHoldsNothing() {
        // Given
        String empty = "the of";
        // When
        boolean holds = SharedWords.oneHoldsTheOther(empty, "Ida");
        // Then
        assertFalse(holds);
    }
}
