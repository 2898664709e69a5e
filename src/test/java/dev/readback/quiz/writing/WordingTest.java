package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane opened the long bridge in June. | Mary Keane | Who opened the long bridge in June? | true
            Each had three gates with iron bars. | three | How many gates with iron bars did each have? | false
            Neither team crossed the long bridge in 1947. | 1947 | When did neither team cross the long bridge? | false
            In the 400 years since 1547 the long bridge has been closed. | 400 | How many years has the bridge been closed in each season? | false
            In 12 years the long bridge was built. | 12 | In how many years was the long bridge built? | true
            The bridge lies between two old towns. | two | The bridge lies between how many old towns? | false
            Four keepers won six races each. | six | How many races each did four keepers win? | false
            Mary Keane had a hit with the song of the bridge. | Mary Keane | Who had a hit in June with? | false
            Six men were chosen for the bridge and the rest were sent home. | Six | How many men were chosen for the bridge and the rest were sent home? | false
            Mary Keane announced in June that the bridge would open in May. | June | When did Mary Keane announce that the bridge would open? | false
            The town invited author Mary Keane to the bridge. | Mary Keane | Who did the town invite author to the bridge? | false
            The town invited author Mary Keane to the bridge. | Mary Keane | Who did the town invite to the bridge? | true
            A new team of Mary Keane (script) and others came. | Mary Keane | Who was the script of the bridge? | false
            The club counts 600 members, more than many others. | 600 | How many members does the club count more than many others? | false
            Mary Keane showed in June that the bridge was safe. | June | When did Mary Keane show? | false
            Mary Keane spent 12 weeks painting the bridge. | 12 | How many weeks did Mary Keane spend? | false
            Mary Keane argues that the old collection captures the stones. | Mary Keane | Who argues that the old collection capture the stones? | false
            Mary Keane said the bridge had been chaotic rather than safe. | Mary Keane | Who said the bridge had been chaotic than safe? | false
            Mary Keane found five of the lamps in June. | Mary Keane | Who found five of five of the lamps in June? | false
            Mary Keane sings in Cork, while in Bonn she speaks. | Mary Keane | Who sings in Cork, while in Bonn she speaks? | false
            """)
    void isOneWholeQuestion(String sentence, String key, String stem, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, AnswerType.PERSON);
        Reading reading = one.reading();
        // When
        boolean passed = new Wording().passes(one.question(reading, stem), reading);
        // Then
        assertEquals(passes, passed);
    }
}
