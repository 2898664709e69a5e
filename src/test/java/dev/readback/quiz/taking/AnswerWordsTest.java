package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The Ministry of Defence|ministry of defence", "Élysée’s|elysee", "U.S. Army|us army",
            "Mr. Konan Banny|konan banny", "ﬁve|5", "nineteen|19", "two million three hundred thousand and five|2300005",
            "one hundred and one dalmatians|101 dalmatians", "ninety-nine|99", "1.50|1.5", "3.2 billion|3200000000",
            "a dozen|12", "half a million|500000", "5 and 6|5 and 6", "twenty one thousand|21000", "Straße|strasse",
            "$5|5 dollar", "12,345.60|12345.6", "1 000 000|1000000", "minus four|-4", "0|0", "the|''", "👍|''",
            "Sept. 3, 1999|3 september 1999", "3rd of May|3 may", "2005-10-24|24 october 2005", "mar|mar",
            "third|3rd", "thousands|thousands"})
    void makesAlikeWhatMeansTheSame(String text, String expected) {
        // Given
        String typed = text;
        // When
        String words = AnswerWords.of(typed).joined();
        // Then
        assertEquals(expected, words);
    }
}
