package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are those of SQuAD's evaluate-v2.0.py. */
class TokenF1Test {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The  Cat sat, on a mat! | cat sat on mat", "U.S. | us", "an 'Apple' | apple",
            "theatre and thesis | theatre and thesis", "well-known | wellknown", "10–12 May | 10–12 may", "The | ''",
            "Ärzte the\u00a0best | ärzte best"})
    void normalisesCasePunctuationArticlesAndSpaces(String text, String expected) {
        // When
        String normalised = TokenF1.normalised(text);
        // Then
        assertEquals(expected, normalised);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"in the 10th century | 10th century | 0.8 | 0",
            "Denver Broncos | the Denver Broncos; Broncos | 1 | 1",
            "Paris | London | 0 | 0", "a b b | b c | 0.5 | 0", "'' | Paris | 0 | 0", "'' | '' | 1 | 1", "Paris | '' | 0 | 0",
            "the | Paris | 0 | 0", "Paris | ? ; Paris | 1 | 1"})
    void scoresTheOverlapWithTheBestGold(String said, String golds, double f1, double exact) {
        // Given
        List<String> gold = Arrays.stream(golds.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        // When
        List<Double> scores = List.of(TokenF1.f1(said, gold), TokenF1.exact(said, gold));
        // Then
        assertEquals(List.of(f1, exact), scores);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"It fell in 1984. | 1984 | true", "It fell in 1984. | 84 | false",
            "The U.S.-led force | U.S. | true",
            "He met 'the Queen' there. | a queen | true", "Some $5m went | $5m | true", "Nothing of it | ??? | false"})
    void findsAGoldInAPassageAsWholeWords(String passage, String gold, boolean expected) {
        // When
        boolean holds = TokenF1.holds(passage, gold);
        // Then
        assertEquals(expected, holds);
    }
}
