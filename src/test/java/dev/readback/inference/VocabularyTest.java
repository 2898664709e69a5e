package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.testsupport.TestModels;

class VocabularyTest {
    @Test
    void saysWhatTheTokenizerMeant() {
        // Given
        Vocabulary vocabulary = new Vocabulary(TestModels.resource("/models/reader/tokenizer.json"));
        long[] ids = TestModels.wordPieces().pieces("Lighthouses weren't dark.").ids();
        // When
        List<String> pieces = Arrays.stream(ids).mapToObj(id -> vocabulary.piece((int) id)).toList();
        // Then
        assertEquals(List.of("lighthouse", "##s", "weren", "'", "t", "dark", "."), pieces);
    }

    @Test
    void refusesATokenizerWithoutAVocabulary() {
        // Given
        byte[] json = "{\"model\": {}}".getBytes(StandardCharsets.UTF_8);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Vocabulary(json));
        // Then
        assertEquals("tokenizer has no vocabulary", thrown.getMessage());
    }
}
