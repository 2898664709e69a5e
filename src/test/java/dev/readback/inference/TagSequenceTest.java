package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dev.readback.testsupport.TestModels;

class TagSequenceTest {
    @Test
    void pointsEveryWordToItsFirstPiece() {
        // Given
        String sentence = "Zaharoff didn't.";
        // When
        TagSequence sequence = TagSequence.of(sentence, TestModels.wordPieces());
        // Then
        int pieces = TestModels.wordPieces().pieces("Zaharoff").count();
        assertArrayEquals(new int[]{1, 1 + pieces, 2 + pieces, 5 + pieces}, sequence.firsts());
        assertEquals(pieces + 7, sequence.tokens().length());
    }

    @Test
    void givesAllPiecesOfAWordItsShape() {
        // Given
        String sentence = "The Zaharoff";
        // When
        TagSequence sequence = TagSequence.of(sentence, TestModels.wordPieces());
        // Then
        long[] types = sequence.tokens().types();
        assertEquals(WordShape.OTHER.ordinal(), types[0]);
        assertEquals(WordShape.INITIAL.ordinal(), types[1]);
        assertEquals(WordShape.TITLE.ordinal(), types[2]);
        assertEquals(WordShape.TITLE.ordinal(), types[types.length - 2]);
        assertEquals(WordShape.OTHER.ordinal(), types[types.length - 1]);
    }

    @Test
    void cutsWhatTheEncoderHasNoPlaceFor() {
        // Given
        String sentence = "word ".repeat(600);
        // When
        TagSequence sequence = TagSequence.of(sentence, TestModels.wordPieces());
        // Then
        assertEquals(512, sequence.tokens().length());
        assertEquals(600, sequence.words().size());
        assertEquals(TagSequence.MOST_PIECES, sequence.seen().length);
    }

    @Test
    void doesNotSeeAWordThatMakesNoPiece() {
        // Given
        String sentence = "One \ufffd two";
        // When
        TagSequence sequence = TagSequence.of(sentence, TestModels.wordPieces());
        // Then
        assertArrayEquals(new int[]{1, TagSequence.UNSEEN, 2}, sequence.firsts());
    }

    @Test
    void countsCharactersBehindEmojiAsJavaDoes() {
        // Given
        String sentence = "Go 😀 Cork.";
        // When
        TagSequence sequence = TagSequence.of(sentence, TestModels.wordPieces());
        // Then
        assertEquals("Cork", sequence.words().get(2).in(sentence));
        assertArrayEquals(new int[]{1, 2, 3, 4}, sequence.firsts());
    }

    @Test
    void isOfMarksAloneWithoutWords() {
        // Given
        String blank = " ";
        // When
        TagSequence sequence = TagSequence.of(blank, TestModels.wordPieces());
        // Then
        assertArrayEquals(new long[]{WordPieces.CLS, WordPieces.SEP}, sequence.tokens().ids());
    }
}
