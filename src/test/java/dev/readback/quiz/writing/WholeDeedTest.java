package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeDeedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The town sent Mary Keane to buy the old ferry. | Mary Keane | Who did the town send to buy the old ferry? | true
            The town sent Mary Keane to buy the old ferry. | Mary Keane | Who did the town send to buy? | false
            Mary Keane opened the long bridge in 1947. | Mary Keane | Who opened the long bridge? | true
            Mary Keane opened the long bridge in 1947. | Mary Keane | Who opened in 1947? | false
            The song of the bridge spent 12 weeks at the top of the chart. | 12 | How many weeks did the song of the bridge spend? | false
            The song of the bridge spent 12 weeks at the top of the chart. | 12 | How many weeks did the song of the bridge spend at the top of the chart? | true
            The book of the bridge was published in Germany in 1947. | 1947 | When was the book of the bridge published? | false
            The book of the bridge was published in Germany in 1947. | 1947 | When was the book of the bridge published in Germany? | true
            Mary Keane told the mayor of Cork about the storm. | Mary Keane | Who told the mayor of Cork? | false
            Mary Keane used the long bridge of the town. | Mary Keane | Who used the long bridge of the town? | false
            Mary Keane was born in Germany in 1947. | 1947 | When was Mary Keane born? | true
            """)
    void keepsWhatTheVerbCannotDoWithout(String sentence, String key, String stem, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, AnswerType.UNDECIDED);
        Reading reading = one.reading();
        // When
        boolean passed = new WholeDeed().passes(one.question(reading, stem), reading);
        // Then
        assertEquals(passes, passed);
    }
}
