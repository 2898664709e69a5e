package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane opened the long bridge in Berlin in June. | Berlin | Where did Mary Keane open the long bridge? | true
            Mary Keane opened the long bridge in Berlin, Germany in June. | Berlin | Where did Mary Keane open the long bridge? | false
            Mary Keane opened the long bridge in Berlin, Germany in June. | Berlin | Where in Germany did Mary Keane open the bridge? | true
            Mary Keane carried the long beam from Berlin to Germany in June. | Berlin | Where did Mary Keane carry the long beam from? | true
            Mary Keane opened the long bridge at the Berlin Exposition in June. | Berlin Exposition | Where did Mary Keane open the long bridge? | false
            """)
    void asksWhereOnlyWhenOnePlaceTellsIt(String sentence, String key, String stem, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, AnswerType.PLACE);
        Reading reading = one.reading();
        // When
        boolean passed = new OnePlace().passes(one.question(reading, stem), reading);
        // Then
        assertEquals(passes, passed);
    }
}
