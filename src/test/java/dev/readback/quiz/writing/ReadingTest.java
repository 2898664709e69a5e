package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We were afraid. The long bridge of Port Ellis fell into the river in June. Nobody came," said Mary Keane. | 0
            “We were afraid. The long bridge of Port Ellis fell into the river in June. Nobody came,” said Mary Keane. | 0
            "We were afraid," said Mary Keane. The long bridge of Port Ellis fell into the river in June. | 1
            """)
    void statesNothingFromTheMiddleOfAQuotation(String text, int expected) {
        // Given
        ArticleText article = new ArticleText("one", "The long bridge\n\n" + text + "\n");
        // When
        List<Statement> statements = TestWriting.reading(article.article()).statements();
        // Then
        assertEquals(expected, statements.size(), statements::toString);
    }
}
