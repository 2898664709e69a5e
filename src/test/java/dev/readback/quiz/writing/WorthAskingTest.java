package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthAskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane counted 340 lorries at the gate of the bridge. | 340 | NUMBER | true
            Mary Keane lived some 30 km downstream of the long bridge. | 30 | NUMBER | false
            Mary Keane paid $300 for the gate of the long bridge. | $300 | NUMBER | true
            Mary Keane told of the bridge to Brandt at the gate. | Brandt | PERSON | false
            Mary Keane told of the bridge to Peter Brandt at the gate. | Peter Brandt | PERSON | true
            Mary Keane told of the bridge to Brandt. The next day Brandt came to the gate. | Brandt | PERSON | true
            Mary Keane told of the bridge when she came to Berlin. | Berlin | PLACE | true
            Mary Keane told of the bridge at the gate of the Harbour Lane Stadium. | Harbour Lane Stadium | PLACE | false
            The lorries of Mary Keane have doubled over the past 45 years at the bridge. | 45 | NUMBER | false
            Mary Keane waited five years, seven months and 18 days for the bridge. | seven | NUMBER | false
            Mary Keane waited seven months for the gate of the long bridge. | seven | NUMBER | true
            Mary Keane caught 59 passes for 732 yards on the long bridge. | 59 | NUMBER | false
            Mary Keane carried 31 stones in 45 boats to 12 towns with 16 men and 11 lamps. | 31 | NUMBER | false
            Mary Keane opened the gate of the long bridge in 1951. | 1951 | DATE | true
            Mary Keane opened the gate of the long bridge in January. | January | DATE | false
            Mary Keane opened the gate of the long bridge on June 12, 1951. | June 12, 1951 | DATE | false
            """)
    void takesOutWhatIsWorthKnowingAndCanBeRecovered(String text, String key, AnswerType type, boolean passes) {
        // Given
        OneSentence one = new OneSentence(text, key, type);
        Reading reading = one.reading();
        // When
        boolean passed = new WorthAsking().passes(one.cloze(reading), reading);
        // Then
        assertEquals(passes, passed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | true
            15 | false
            """)
    void asksInAGapForNoNameThatALongArticleDropsOnce(int sentencesBefore, boolean passes) {
        // Given
        OneSentence one = new OneSentence("The town has a bridge. ".repeat(sentencesBefore)
                + "Mary Keane crossed the river and opened the bridge of architect Peter Lund.", "Peter Lund", AnswerType.PERSON);
        Reading reading = one.reading();
        // When
        boolean passed = new WorthAsking().passes(one.cloze(reading), reading);
        // Then
        assertEquals(passes, passed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane first crossed the bridge with the six sailors in June. | false
            Mary Keane first crossed the bridge with six sailors in June. | true
            Mary Keane first crossed the bridge with an additional six sailors in June. | false
            """)
    void asksForNoNumberThatWasToldBefore(String sentence, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, "six", AnswerType.NUMBER);
        Reading reading = one.reading();
        // When
        boolean passed = new WorthAsking().passes(one.question(reading, "With how many sailors did Mary Keane cross?"), reading);
        // Then
        assertEquals(passes, passed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane opened the bridge in June 1987. | June 1987 | July 1981 | true
            Mary Keane opened the bridge on June 12. | June 12 | March 3 | false
            """)
    void makesNothingFalseByADayOfTheYear(String sentence, String key, String wrong, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, AnswerType.DATE);
        Reading reading = one.reading();
        // When
        boolean passed = new WorthAsking().passes(one.falsehood(reading, wrong), reading);
        // Then
        assertEquals(passes, passed);
    }
}
