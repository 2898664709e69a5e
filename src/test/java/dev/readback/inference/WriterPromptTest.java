package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.testsupport.TestModels;

class WriterPromptTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(TestModels.resource("/models/reader/tokenizer.json"));

    @Test
    void marksTheKeyAndNamesKindAndTitle() {
        // Given
        MarkedPassage passage = new MarkedPassage("The rock", "Ellen built it.", 0, 5);
        // When
        WriterPrompt prompt = prompt(passage);
        // Then
        // As examples.py of the recipe makes it: [CLS] who the rock | <a> ellen </a> built it . [SEP]
        assertArrayEquals(new long[]{101, 4, 1996, 2600, 1064, 1, 9155, 2, 2328, 2009, 1012, 102}, prompt.ids());
        assertArrayEquals(new long[]{9155}, prompt.key());
    }

    @ParameterizedTest
    @CsvSource({"0,3", "150,153", "396,399"})
    void cutsATextThatIsTooLongAroundTheKey(int from, int to) {
        // Given
        MarkedPassage passage = new MarkedPassage("", "dog ".repeat(100).strip(), from, to);
        MarkedPassage longer = new MarkedPassage("", "dog ".repeat(400).strip(), from, to);
        // When
        long[] cut = prompt(longer).ids();
        // Then
        assertEquals(WriterPrompt.CONTEXT_PIECES - 100, cut.length - prompt(passage).ids().length);
        assertEquals(1, LongStream.of(cut).filter(id -> id == 1).count());
    }

    @Test
    void forbidsTheContentWordsOfTheKeyOnly() {
        // Given
        MarkedPassage passage = new MarkedPassage("", "It was the storm of 1844.", 7, 24);
        // When
        BitSet forbidden = prompt(passage).givingAway(VOCABULARY);
        // Then
        assertTrue(forbidden.stream().mapToObj(VOCABULARY::piece).noneMatch("the"::equals));
        assertTrue(forbidden.stream().mapToObj(VOCABULARY::piece).anyMatch("storm"::equals));
    }

    @Test
    void refusesAKeyOutsideTheText() {
        // Given
        String text = "Ellen";
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new MarkedPassage("", text, 2, 6));
        // Then
        assertEquals("key must be a stretch of the text of 5, was [2, 6)", thrown.getMessage());
    }

    private static WriterPrompt prompt(MarkedPassage passage) {
        return WriterPrompt.of(passage, QuestionKind.WHO, TestModels.wordPieces()).orElseThrow();
    }
}
