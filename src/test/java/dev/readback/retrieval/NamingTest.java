package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    private final KeywordIndex sentences = new KeywordIndex(List.of("The UN spoke.", "It rained.", "Casualties were few.",
            "Cocoa was cheap.", "The UN bought cocoa.", "The port is shut.", "A ship waits.", "Nobody came.", "The EU waits."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"un|0 4", "cocoa|3 4", "un cocoa|4", "casualty un|0 2", "casualties cocoa|2 3",
            "port ships|5 6",
            "ship EU|6 8", "casualties ship|", "ghana|", "\u037a|", "un ghana|"})
    void holdsAllWordsTogether(String words, String expected) {
        // Given
        Naming naming = sentences.naming(List.of(words.split(" ")), any -> true);
        // When
        List<Integer> together = naming.together();
        // Then
        assertEquals(expected == null ? List.of() : Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList(), together);
    }
}
