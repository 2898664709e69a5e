package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;

class WhoIsMeantTest {
    private static final String STEM = "When did Mary Keane move to Paris?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane met the old mayor in Cork. She moved to Paris in 1990. | true
            Mary Keane met Anna Holt in Cork. She moved to Paris in 1990. | false
            Mary Keane met Anna Holt in Cork. Anna Holt stayed. She moved to Paris in 1990. | false
            Anna Holt stayed in Cork. Mary Keane did not. She moved to Paris in 1990. | true
            Mary Keane worked in Cork. The harbour was small. She moved to Paris in 1990. | true
            Mary Keane worked in Cork. After Anna Holt had left she moved to Paris in 1990. | false
            Mary Keane worked in Cork. She moved to Paris with Anna Holt in 1990. | true
            Mary Keane moved to Paris with Anna Holt in 1990. | true
            Anna Holt worked in Cork. She moved to Paris in 1990. Mary Keane stayed. | false
            """)
    void isTheNearestOneAndTheOnlyOne(String text, boolean passes) {
        // Given
        OneSentence one = new OneSentence(text, "1990", AnswerType.DATE);
        Reading reading = one.reading();
        // When
        boolean passed = new WhoIsMeant().passes(one.question(reading, STEM), reading);
        // Then
        assertEquals(passes, passed);
    }

    @Test
    void isShownBesideWhatProvesTheKey() {
        // Given
        OneSentence one = new OneSentence("Mary Keane met the old mayor in Cork. She moved to Paris in 1990.", "1990",
                AnswerType.DATE);
        Reading reading = one.reading();
        // When
        Item item = new ItemMaker(reading, 1).make(List.of(one.question(reading, STEM))).get(0);
        // Then
        assertEquals(List.of("She moved to Paris in 1990.", "Mary Keane met the old mayor in Cork."),
                item.evidence().stream().map(Evidence::span).map((Span span) -> span.in(reading.article().text())).toList());
        assertEquals("The article says: “Mary Keane met the old mayor in Cork. … She moved to Paris in 1990.”",
                item.explanation());
    }
}
