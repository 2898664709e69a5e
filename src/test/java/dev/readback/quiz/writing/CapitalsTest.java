package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She is dating Jimmy, the leader of a gang. | Who is the Leader of a gang? | Who is the leader of a gang?
            The Leader of the pack is a leader. | Who is the Leader of the pack? | Who is the Leader of the pack?
            Who knows Ellis. | Who knows Ellis? | Who knows Ellis?
            """)
    void writesWordsAsTheirSentenceDoes(String sentence, String question, String expected) {
        // When
        String written = Capitals.asIn(sentence, question);
        // Then
        assertEquals(expected, written);
    }
}
