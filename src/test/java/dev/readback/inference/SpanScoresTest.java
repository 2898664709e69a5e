package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Texts of which piece 3 is the best start and piece 4 the best end; they begin at 2 in the sequence. */
class SpanScoresTest {
    private static final int FROM = 2;

    @Test
    void scoresStartAndEndAboveNoAnswerLessSomethingForLength() {
        // Given
        SpanScores scores = new SpanScores(logits(10, 3, 4), logits(10, 4, 5), FROM, 10);
        // When
        var best = scores.best().get(0);
        // Then
        assertEquals(new SpanScores.Scored(3, 4, 4 + 5 - 0.05f - 1 - 1), best);
    }

    @Test
    void keepsOtherEndsOfTheBestStartAndOtherStarts() {
        // Given
        SpanScores scores = new SpanScores(logits(10, 3, 4), logits(10, 4, 5), FROM, 10);
        // When
        List<SpanScores.Scored> best = scores.best();
        // Then
        assertTrue(best.stream().filter(span -> span.first() == 3).count() > 1, best::toString);
        assertEquals(5, best.stream().map(SpanScores.Scored::first).distinct().count());
    }

    @Test
    void endsNoSpanBeforeItsStartAndNoneBehindTheText() {
        // Given
        SpanScores scores = new SpanScores(logits(3, 2, 4), logits(3, 0, 5), FROM, 3);
        // When
        List<SpanScores.Scored> best = scores.best();
        // Then
        assertTrue(best.stream().allMatch(span -> span.first() <= span.last() && span.last() < 3), best::toString);
    }

    /** 1 for "no answer", {@code high} for one piece of {@code count}, 0 for all others. */
    private static float[] logits(int count, int piece, float high) {
        float[] logits = new float[FROM + count + 1];
        logits[0] = 1;
        logits[FROM + piece] = high;
        return logits;
    }
}
