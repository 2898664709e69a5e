package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane said that the long bridge was built by Robert Shaw. | Mary Keane
            According to Mary Keane, the long bridge was built by Robert Shaw. | Mary Keane
            Believing that the long bridge was built by Robert Shaw, Mary Keane paid him. | claim
            The long bridge was built by Robert Shaw, Mary Keane said. | Mary Keane
            The long bridge was built for Mary Keane by Robert Shaw. | -
            """)
    void namesWhoSaysWhatIsAsked(String sentence, String speaker) {
        // Given
        OneSentence one = new OneSentence(sentence, "Robert Shaw", AnswerType.PERSON);
        Reading reading = one.reading();
        int index = reading.sentenceIndexAt(one.span(reading).start());
        // When
        String found = Attribution.of(reading, index, one.span(reading))
                .orElse(Attribution.isClaim(reading, index, one.span(reading)) ? "claim" : "-");
        // Then
        assertEquals(speaker, found);
    }
}
