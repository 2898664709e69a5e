package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsideTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane opened the long bridge at Port Ellis in June. | Port Ellis | true
            Mary Keane opened the long bridge (the longest of Port Ellis) in June. | Port Ellis | false
            Mary Keane opened the long bridge (the longest) at Port Ellis in June. | Port Ellis | false
            Mary Keane opened the long bridge [4] at Port Ellis in June. | Port Ellis | false
            """)
    void asksForNothingInBracketsAndShowsNone(String sentence, String key, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, AnswerType.PLACE);
        Reading reading = one.reading();
        // When
        boolean passed = new Aside().passes(one.cloze(reading), reading);
        // Then
        assertEquals(passes, passed);
    }
}
