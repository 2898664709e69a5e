package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Who won the World Cup?|world cup",
            "Did 500,000 flee to Ghana in 2011|500 000 ghana 2011",
            "where is abidjan|''", "WHO IS OUATTARA|''", "Where Did I Meet The U.S. Army|meet army", "''|''",
            "Élysée Palace|palace", "who is Élysée|elysee", "😀 ?|''"})
    void areWordsWithACapitalOrADigitBehindTheFirst(String asked, String names) {
        // Given
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(" "));
        // When
        List<String> found = Names.in(asked);
        // Then
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Who lit the lamp in Cork?|false", "Who lit the lamp in Galway?|true",
            "who lit the lamp in galway?|false", "Was it in 1844?|false", "Was it in 1845?|true"})
    void tellQuestionsAboutSomethingElse(String question, boolean foreign) {
        // Given
        var index = new KeywordIndex(List.of("The lamp was lit in Cork.", "It was 1844."));
        // When
        boolean isForeign = index.isForeign(question);
        // Then
        assertEquals(foreign, isForeign);
    }
}
