package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After stopping at Clear Lake, and frustrated by such conditions, Holly chartered a plane. | true
            Ships carried such goods as tea and cotton to London. | false
            Ships carried goods such as tea and cotton to London. | false
            No funds were appropriated for it until the state allocated money. | true
            The council of Cork built a bridge and opened it in June. | false
            Mary Keane wrote that the latter is widely used in the islands. | true
            Mary Keane came to Cork in the latter half of the century. | false
            """)
    void dangles(String sentence, boolean expected) {
        // Given
        String title = "The long bridge";
        // When
        boolean dangles = Reference.dangles(sentence, title);
        // Then
        assertEquals(expected, dangles);
    }
}
