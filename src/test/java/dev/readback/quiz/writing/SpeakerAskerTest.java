package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.quiz.ItemKind;

class SpeakerAskerTest {
    private static final QuizRequest REQUEST = new QuizRequest(10, Set.of(ItemKind.SHORT_ANSWER), 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The long bridge was never safe in a storm," said Mary Keane. | Mary Keane
            "The long bridge was never safe in a storm." Mary Keane said. | Mary Keane
            "The long bridge was never safe in a storm." Mary Keane said the rain came in June. | -
            Robert Shaw told reporters "The long bridge was never safe in a storm." Mary Keane said. | -
            "The long bridge was never safe in a storm," Mary Keane told the court in June. | Mary Keane
            """)
    void asksOnlyForWhoSurelySaidIt(String sentence, String speaker) {
        // Given
        Reading reading = TestWriting.reading(new ArticleText("one", "The long bridge\n\n" + sentence + "\n").article());
        // When
        List<Question> questions = new SpeakerAsker().ask(reading, REQUEST);
        // Then
        assertEquals(speaker, questions.stream().map(question -> question.key().text()).findFirst().orElse("-"));
    }
}
