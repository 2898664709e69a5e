package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lorries began to cross the long bridge in 1945. | true
            Lorries began to cross the long bridge after 1945. | false
            Lorries began to cross the long bridge by late 1945. | false
            Lorries have crossed the long bridge since 1945. | false
            Lorries began to cross the long bridge in 1945 and again in 1951. | false
            Lorries began to cross the long bridge in 1941 and in 1945. | false
            Lorries began to cross the long bridge in 1945 and six ships. | true
            """)
    void asksForNoDateOfWhichOnlyABoundIsKnown(String sentence, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, "1945", AnswerType.DATE);
        Reading reading = one.reading();
        Draft draft = one.question(reading, "When did lorries begin to cross the long bridge?");
        // When
        boolean passed = new ExactDate().passes(draft, reading);
        // Then
        assertEquals(passes, passed);
    }
}
