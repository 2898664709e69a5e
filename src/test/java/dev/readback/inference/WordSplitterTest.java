package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"She didn't know.|She did n't know .",
            "They’re sure it isn’t John’s.|They ’re sure it is n’t John ’s .",
            "We cannot stay, I dont care|We can not stay , I do nt care",
            "the workers' strike|the workers ' strike", "Mr. Holt of the U.S. came.|Mr. Holt of the U.S. came .",
            "J. Holt left at 7:30 a.m. on Friday.|J. Holt left at 7:30 a.m. on Friday .",
            "It cost $1,000.5, or 5%.|It cost $ 1,000.5 , or 5 % .", "in the 1960s, on 9/11|in the 1960s , on 9/11",
            "a well-known pre-war e-mail|a well - known pre-war e-mail", "O'Reilly at AT&T|O'Reilly at AT&T",
            "the 19th century, 1939–45|the 19th century , 1939 – 45", "\"Go!\" he said...|\" Go ! \" he said ...",
            "see https://a.org/b?c=1, or x@y.org|see https://a.org/b?c=1 , or x@y.org", "20km at 10am|20 km at 10 am",
            "(François, née Łódź)|( François , née Łódź )", "So do I.|So do I ."})
    void splitsAsTheTreebanksDo(String sentence, String words) {
        // Given
        String given = sentence;
        // When
        var places = WordSplitter.words(given);
        // Then
        assertEquals(words, places.stream().map(place -> place.in(given)).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void leavesNothingOutButWhiteSpace(long seed) {
        // Given
        String text = new Random(seed).ints(400, 0, 23).mapToObj("a.'n-t1,S & @/:_😀é\ud800$%\n"::charAt)
                .map(String::valueOf).collect(Collectors.joining());
        // When
        var places = WordSplitter.words(text);
        // Then
        assertEquals(text.replaceAll("\\s", ""), places.stream().map(place -> place.in(text)).collect(Collectors.joining()));
    }

    @Test
    void findsNoWordInWhiteSpace() {
        // Given
        String blank = " \n\u00a0\t";
        // When
        var places = WordSplitter.words(blank);
        // Then
        assertEquals(List.of(), places);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "1.", "a.", "a-", "1-", "a'", "&A", "n't", "x@", "https://"})
    void keepsItsTimeOnTextMadeToDelayIt(String part) {
        // Given
        String text = part.repeat(20_000);
        // When
        var places = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> WordSplitter.words(text));
        // Then
        assertTrue(places.size() >= 1);
    }
}
