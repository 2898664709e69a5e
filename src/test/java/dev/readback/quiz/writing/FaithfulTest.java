package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaithfulTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane carried Peter Lund out of the old house in Cork. | Peter Lund | Who did Mary Keane carry out of the old house? | true
            Mary Keane carried Peter Lund out of the old house in Cork. | Peter Lund | Who did Mary Keane carry in the old house? | false
            Based in Cork, the old ferry company was founded by Mary Keane in 1947. | Mary Keane | Who founded the old ferry company in 1947? | true
            The old ferry reached the town through Cork in June. | Cork | From where did the old ferry reach the town? | false
            The old ferry that sank near Bonn was bought by Mary Keane in 1947. | Mary Keane | Who bought in 1947 a ferry that sank? | true
            The Ellis Low Dam was planned by Mary Keane in 1902. | Mary Keane | Who planned the Ellis Dam? | false
            The Ellis Low Dam was planned by Mary Keane in 1902. | Mary Keane | Who planned the Ellis Low Dam in 1947? | false
            The first bridge was planned by Mary Keane in 1902. | Mary Keane | Who first planned the bridge? | false
            The 1906 Ellis Bridge Club was led by Mary Keane. | Mary Keane | Who led the Ellis Bridge Club? | false
            The city was planned by Mary Keane in 1902. | Mary Keane | Who planned the city of Bulgaria in 1902? | false
            Mary Keane planned a bridge of iron in 1902. | Mary Keane | Who planned a bridge from Bulgaria in 1902? | false
            The Treaty of Ellis was signed by Mary Keane in 1902, and Cork gave up its claim. | Mary Keane | Who signed the Treaty of Cork? | false
            When a journalist asked Mary Keane in 1902, Peter Lund named a bridge. | Mary Keane | Who did a journalist ask for a bridge? | false
            Mary Keane sang for the town without scores in 1902. | Mary Keane | Who sang for the town without score in 1902? | false
            The mill closed, and the last match was played by Mary Keane in 1902. | Mary Keane | Who played the last match in the mill? | false
            Mary Keane planned and opened the long bridge in Cork. | Mary Keane | Who planned the long bridge in Cork? | true
            """)
    void putsTogetherOnlyWhatTheSentenceDoes(String sentence, String key, String stem, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, AnswerType.PERSON);
        Reading reading = one.reading();
        // When
        boolean passed = new Faithful().passes(one.question(reading, stem), reading);
        // Then
        assertEquals(passes, passed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge was planned in Cork and opened by the mayor in 1947. | 1947 | DATE | When was the bridge planned in Cork? | false
            Mary Keane fled to London, where the bridge was planned. | London | PLACE | Where did Mary Keane flee from? | false
            Mary Keane fled to London, where the bridge was planned. | London | PLACE | Where did Mary Keane flee to? | true
            The first practical bridge was planned in 1947 by Mary Keane. | 1947 | DATE | When was the first bridge planned? | false
            The first country with a bridge was Canada. | Canada | PLACE | Where was the first country with a bridge? | false
            The bridge was planned in 1947 and opened by the mayor. | 1947 | DATE | When was the bridge planned? | true
            The town has eight public and private schools. | eight | NUMBER | How many public schools does the town have? | false
            Two days later, on 3 September, after the old bridge was closed, the town built a bridge. | 3 September | DATE | When was the old bridge closed? | false
            The gates of the bridge have not always had eight bolts. | eight | NUMBER | How many bolts do the gates of the bridge have? | false
            The new council meets in July 2024 at the bridge. | July 2024 | DATE | When did the new council meet at the bridge? | false
            Each gate has eight bolts in its frame. | eight | NUMBER | How many bolts does each gate have? | false
            Four guards and a driver of the mayor were killed in Cork. | Four | NUMBER | How many guards were killed in Cork? | false
            The town has eight public schools. | eight | NUMBER | How many public schools does the town have? | true
            """)
    void asksForWhatBelongsToItsVerbAndCountsAll(String sentence, String key, AnswerType type, String stem, boolean passes) {
        // Given
        OneSentence one = new OneSentence(sentence, key, type);
        Reading reading = one.reading();
        // When
        boolean passed = new Faithful().passes(one.question(reading, stem), reading);
        // Then
        assertEquals(passes, passed);
    }
}
