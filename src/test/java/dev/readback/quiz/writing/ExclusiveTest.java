package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusiveTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane was born in Berlin. | Berlin | true
            Mary Keane opened the long bridge in June. | Mary Keane | true
            Mary Keane opened a shop with long shelves. | Mary Keane | false
            Mary Keane has opened the long bridge in June. | Mary Keane | false
            Some 340 sailors have crossed the long bridge to Berlin. | Berlin | true
            Mary Keane noted that the long bridge was closed in June. | Mary Keane | false
            The long bridge was opened by Mary Keane in June. | Mary Keane | true
            Berlin is a town with a long bridge. | Berlin | false
            The long bridge stood in Berlin for years. | Berlin | false
            The east of Berlin was flooded by the river. | Berlin | false
            Lorries cross the long bridge to Berlin on each day. | Berlin | false
            """)
    void isFalseForSureOnlyOfWhatHappened(String sentence, String key, boolean exclusive) {
        // Given
        OneSentence one = new OneSentence(sentence, key, AnswerType.PLACE);
        Reading reading = one.reading();
        Parse parse = reading.parse(reading.sentenceIndexAt(one.span(reading).start()));
        // When
        boolean found = Exclusive.isAt(parse, one.span(reading));
        // Then
        assertEquals(exclusive, found);
    }
}
