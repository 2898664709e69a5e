package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "How old is Laurent Gbagbo? | two or three hours | false",
            "How old is Laurent Gbagbo? | just hours | false",
            "How old is she? | 35 | true",
            "how old was he | thirty-five years old | true",
            "how old was he | aged 35 at his death | true",
            "How old is the church? | 400-year-old | true",
            "How many people fled? | at least 112,000 | true",
            "HOW MANY PEOPLE FLED? | a million | true",
            "How many people fled? | Liberia | false",
            "When did it begin? | late January | true",
            "When did it begin? | 2002 | true",
            "When did it begin? | Guillaume Soro | false",
            "In what year was he born? | Abidjan | false",
            "How old was she? | sixty-two | true",
            "How many times did she win? | twice | true",
            "How much of the city burned? | a quarter of it | true",
            "How much did it rise? | it doubled | true",
            "How many members voted? | the majority | true",
            "When was the truce? | Christmas | true",
            "When was it opened? | shortly after his death | true",
            "Who said so? | Guillaume Soro | true",
            "Whenever they met, who spoke? | Guillaume Soro | true",
            "So, how many people fled? | Liberia | false",
            "Can you tell me when it began? | Guillaume Soro | false",
            "How many people fled? | two trillion | true",
            "When it rained, who left? | Guillaume Soro | true",
            "When can oxygen be toxic? | at elevated pressures | true",
            "How many outputs are there? | a single output | true",
            "How many primes are there? | infinitely many | true",
            "casualties UN | 472 | true",
            "¿? | \uD83D\uDE00 | true"})
    void fitsOnlySpansOfTheKindThatWasAskedFor(String question, String span, boolean expected) {
        // Given
        AskedType type = AskedType.of(question);
        // When
        boolean fits = type.fits(span);
        // Then
        assertEquals(expected, fits);
    }
}
