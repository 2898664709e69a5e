package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BeamSearchTest {
    private static final int END = 0;
    private static final int A = 1;
    private static final int B = 2;
    private static final int C = 3;
    private static final int D = 4;
    private static final int VOCABULARY = 5;

    /** A language model that looks its next pieces up by all that was said, as the beams' parents tell it. */
    private static final class Table implements BeamSearch.Step {
        private final Function<List<Integer>, Map<Integer, Double>> shares;
        private List<List<Integer>> rows = List.of(List.of());

        Table(Function<List<Integer>, Map<Integer, Double>> shares) {
            this.shares = shares;
        }

        float[] first() {
            return logs(List.of());
        }

        @Override
        public float[][] next(int[] parents, int[] pieces) {
            List<List<Integer>> grown = new ArrayList<>();
            for (int i = 0; i < parents.length; i++)
                grown.add(Stream.concat(rows.get(parents[i]).stream(), Stream.of(pieces[i])).toList());
            rows = grown;
            return rows.stream().map(this::logs).toArray(float[][]::new);
        }

        private float[] logs(List<Integer> said) {
            float[] logs = new float[VOCABULARY];
            for (int piece = 0; piece < VOCABULARY; piece++)
                logs[piece] = (float) Math.log(shares.apply(said).getOrDefault(piece, 0.0));
            return logs;
        }
    }

    @Test
    void findsTheBestSequenceThoughItBeginsWorse() {
        // Given
        Table model = new Table(said -> switch (said.toString()) {
            case "[]" -> Map.of(A, 0.6, B, 0.4);
            case "[1]" -> Map.of(C, 0.5, D, 0.5);
            case "[2]" -> Map.of(D, 1.0);
            default -> Map.of(END, 1.0);
        });
        // When
        var found = search(4, 9).search(model.first(), model);
        // Then
        assertEquals(List.of(List.of(B, D), List.of(A, C), List.of(A, D)), pieces(found));
        assertEquals(Math.log(0.4), found.get(0).logProbability(), 1e-6);
    }

    @Test
    void saysNoRunOfThreeTwice() {
        // Given
        Table model = new Table(said -> Map.of(said.size() % 2 == 0 ? A : B, 0.9, END, 0.01, C, 0.09));
        // When
        var found = search(2, 12).search(model.first(), model);
        // Then
        for (var sequence : found)
            assertEquals(runs(sequence.pieces()).distinct().count(), runs(sequence.pieces()).count(), sequence.toString());
    }

    @Test
    void saysNothingForbidden() {
        // Given
        Table model = new Table(said -> said.size() < 2 ? Map.of(A, 0.9, B, 0.1) : Map.of(END, 1.0));
        BitSet forbidden = new BitSet();
        forbidden.set(A);
        // When
        var found = new BeamSearch(4, 9, END, forbidden).search(model.first(), model);
        // Then
        assertEquals(List.of(List.of(B, B)), pieces(found));
    }

    @Test
    void endsAtItsLimitEvenIfTheModelWouldNot() {
        // Given
        Table model = new Table(said -> Map.of(said.size() % VOCABULARY == 0 ? A : C, 0.99, END, 1e-6, D, 0.01));
        // When
        var found = search(3, 6).search(model.first(), model);
        // Then
        assertFalse(found.isEmpty());
        assertTrue(found.stream().allMatch(sequence -> sequence.pieces().size() <= 6));
    }

    @Test
    void saysSomethingBeforeItEnds() {
        // Given
        Table model = new Table(said -> Map.of(END, 0.9, A, 0.1));
        // When
        var found = search(2, 3).search(model.first(), model);
        // Then
        assertTrue(found.stream().noneMatch(sequence -> sequence.pieces().isEmpty()));
    }

    @Test
    void takesTheLowerPieceAmongEquals() {
        // Given
        Table model = new Table(said -> said.isEmpty() ? Map.of(D, 0.25, B, 0.25, C, 0.25, A, 0.25) : Map.of(END, 1.0));
        // When
        var found = search(2, 3).search(model.first(), model);
        // Then
        assertEquals(List.of(List.of(A), List.of(B)), pieces(found));
    }

    @Test
    void findsNothingWhereEverythingIsForbidden() {
        // Given
        Table model = new Table(said -> Map.of(A, 1.0));
        BitSet forbidden = new BitSet();
        forbidden.set(A);
        // When
        var found = new BeamSearch(4, 9, END, forbidden).search(model.first(), model);
        // Then
        assertEquals(List.of(), found);
    }

    @Test
    void refusesToFollowNoBeam() {
        // Given
        int width = 0;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> search(width, 9));
        // Then
        assertEquals("a search needs at least one beam, was 0", thrown.getMessage());
    }

    private static BeamSearch search(int width, int most) {
        return new BeamSearch(width, most, END, new BitSet());
    }

    private static List<List<Integer>> pieces(List<BeamSearch.Sequence> found) {
        return found.stream().map(BeamSearch.Sequence::pieces).toList();
    }

    private static Stream<List<Integer>> runs(List<Integer> pieces) {
        return Stream.iterate(0, i -> i + 3 <= pieces.size(), i -> i + 1).map(i -> pieces.subList(i, i + 3));
    }
}
