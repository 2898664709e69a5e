package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who opened the long bridge at the harbour in June? | 1
            Who opened the long bridge in June? | 2
            When did Mary Keane open the long bridge at the harbour? | 1
            Who closed the long bridge in June? | 100
            """)
    void countsTheStretchesCutFromTheSentence(String question, int stretches) {
        // Given
        Reading reading = TestWriting.reading(new ArticleText("one",
                "The long bridge\n\nMary Keane opened the long bridge at the harbour in June.\n").article());
        Parse said = reading.parse(reading.article().sentences().size() - 1);
        // When
        int counted = OwnWords.stretches(reading.parsed(question), said);
        // Then
        assertEquals(stretches, counted);
    }
}
