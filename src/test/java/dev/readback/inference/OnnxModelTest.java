package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.readback.testsupport.TestModels;

class OnnxModelTest {
    private static final String OUTPUT = "last_hidden_state";
    /** The model quantises activations per run; measured differences stay below 0.15 for values up to about 3. */
    private static final float TOLERANCE = 0.3f;

    private final OnnxModel model = TestModels.embedderModel();

    @Test
    void paddingDoesNotShowInTheResultsOfAShorterSequence() {
        // Given
        Tokens small = tokens("A storm broke the wall.");
        Tokens large = tokens("The lighthouse was built in 1844 and its keeper came from Cork with three brothers and a dog.");
        // When
        float[][][] together = hidden(List.of(small, large));
        // Then
        assertArrayEquals(hidden(List.of(small))[0][0], together[0][0], TOLERANCE);
        assertArrayEquals(hidden(List.of(large))[0][0], together[1][0], TOLERANCE);
        assertEquals(large.length(), together[0].length);
    }

    @Test
    void saysWhichModelCannotBeLoaded() {
        // Given
        byte[] noModel = {1, 2, 3};
        // When
        var thrown = assertThrows(IllegalStateException.class, () -> new OnnxModel("broken", noModel));
        // Then
        assertEquals("model broken cannot be loaded", thrown.getMessage());
    }

    @Test
    void refusesASequenceWithoutTokens() {
        // Given
        long[] nothing = {};
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Tokens(nothing, nothing));
        // Then
        assertEquals("a sequence needs at least one token", thrown.getMessage());
    }

    private float[][][] hidden(List<Tokens> batch) {
        return (float[][][]) model.run(batch, Set.of(OUTPUT)).get(OUTPUT);
    }

    private static Tokens tokens(String text) {
        long[] ids = TestModels.wordPieces().pieces(text).ids();
        return new Tokens(ids, new long[ids.length]);
    }
}
