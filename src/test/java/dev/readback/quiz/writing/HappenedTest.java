package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane carried 340 stones to the long bridge. | How many stones did Mary Keane carry? | true
            The town required Mary Keane to carry 340 stones to the long bridge. | How many stones did Mary Keane carry? | false
            The town demanded that Mary Keane carry 340 stones to the long bridge. | How many stones were carried to the long bridge? | false
            Mary Keane began to carry 340 stones to the long bridge. | How many stones did Mary Keane carry? | true
            The town required Mary Keane to carry 340 stones to the long bridge. | How many stones did the town require Mary Keane to carry? | true
            """)
    void takesForDoneOnlyWhatWasDone(String sentence, String stem, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, "340", AnswerType.NUMBER);
        Reading reading = one.reading();
        // When
        boolean passed = new Happened().passes(one.question(reading, stem), reading);
        // Then
        assertEquals(passes, passed);
    }
}
