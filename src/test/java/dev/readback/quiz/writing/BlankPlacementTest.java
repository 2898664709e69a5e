package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankPlacementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The builders of Mary Keane crossed the river and reached the Polish capital in June. | Polish | PLACE | false
            Mary Keane crossed the river and won the first London Marathon in June. | London | PLACE | false
            Mary Keane crossed the river and reached the capital of Poland in June. | Poland | PLACE | true
            Mary Keane crossed the river and opened the bridge of architect Peter Lund. | Peter Lund | PERSON | true
            Mary Keane crossed the river and counted 340 lorries at the gate. | 340 | NUMBER | true
            Mary Keane carried stones for the Cork - Lund bridge on each day of the June of 1947. | Cork | PLACE | false
            Mary Keane carried stones across the long bridge until the occupation of 1882. | 1882 | DATE | false
            Mary Keane carried stones across the long bridge until the end of 1882. | 1882 | DATE | true
            According to the Cork Gazette, Mary Keane carried stones across the long bridge in June. | Cork Gazette | ORGANISATION | false
            Mary Keane paid up to US $2,000 for each stone of the long bridge in June. | US | PLACE | false
            """)
    void takesOutNothingThatOnlyDescribes(String sentence, String key, AnswerType type, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, type);
        Reading reading = one.reading();
        // When
        boolean passed = new BlankPlacement().passes(one.cloze(reading), reading);
        // Then
        assertEquals(passes, passed);
    }
}
