package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

class SpanReaderTest {
    private final SpanReader reader = TestModels.reader();

    @Test
    void findsTheAnswerInASmallText() {
        // Given
        String text = ArticleSample.LIGHTHOUSE.text();
        // When
        var candidates = reader.read("When was the lighthouse built?", windows(text));
        // Then
        assertTrue(words(text, candidates.get(0)).contains("1844"), words(text, candidates.get(0)));
    }

    @Test
    void countsCharactersBehindEmojiAsJavaDoes() {
        // Given
        String text = ArticleSample.EMOJI.text();
        // When
        var candidates = reader.read("Where did the festival begin?", windows(text));
        // Then
        assertEquals("Cork", words(text, candidates.get(0)));
    }

    @Test
    void putsTheBestFirstWhicheverWindowTheyStandIn() {
        // Given
        List<Pieces> windows = windows("Nothing is said here of keepers.", ArticleSample.LIGHTHOUSE.text());
        // When
        var candidates = reader.read("Who was the first keeper?", windows);
        // Then
        assertEquals(candidates.stream().sorted(Comparator.comparingDouble(c -> -c.score())).toList(), candidates);
        assertEquals(1, candidates.get(0).window());
        assertTrue(candidates.stream().anyMatch(candidate -> candidate.window() == 0));
    }

    @Test
    void leavesOutWindowsWithoutWords() {
        // Given
        List<Pieces> windows = windows("", " \n ");
        // When
        var candidates = reader.read("Who was the first keeper?", windows);
        // Then
        assertEquals(List.of(), candidates);
    }

    @Test
    void readsLongQuestionsAndWindowsAsFarAsItCan() {
        // Given
        String question = "When was the lighthouse built? ".repeat(100);
        // When
        var candidates = reader.read(question, windows(ArticleSample.LIGHTHOUSE.text().repeat(20)));
        // Then
        int reached = SpanReader.WINDOW_PIECES;
        int end = TestModels.wordPieces().pieces(ArticleSample.LIGHTHOUSE.text().repeat(20)).ends()[reached - 1];
        assertTrue(candidates.stream().allMatch(candidate -> candidate.end() <= end));
    }

    private static List<Pieces> windows(String... texts) {
        return Arrays.stream(texts).map(TestModels.wordPieces()::pieces).toList();
    }

    private static String words(String text, SpanReader.Candidate candidate) {
        return text.substring(candidate.start(), candidate.end());
    }
}
