package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoJudgesTest {
    /** Expected values worked out apart from this code; the first row is the example that is usually given for kappa. */
    @ParameterizedTest
    @CsvSource({"20,5,10,15,0.7,0.4,0.405941", "90,4,5,1,0.91,0.134615,0.899559", "10,0,0,0,1,1,1", "0,5,5,0,0,-1,-1"})
    void agreeBeyondChance(int bothPass, int onlyFirst, int onlySecond, int neither, double observed, double kappa, double ac1) {
        // Given
        TwoJudges judges = new TwoJudges(verdicts(bothPass, true, onlyFirst, true, onlySecond, false, neither, false),
                verdicts(bothPass, true, onlyFirst, false, onlySecond, true, neither, false));
        // When
        double[] told = {judges.observed(), judges.kappa(), judges.ac1()};
        // Then
        assertEquals(observed, told[0], 1e-9);
        assertEquals(kappa, told[1], 1e-5);
        assertEquals(ac1, told[2], 1e-5);
    }

    @Test
    void mustJudgeTheSameItems() {
        // Given
        List<Boolean> one = List.of(true);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new TwoJudges(one, List.of()));
        // Then
        assertEquals("1 and 0 judgements cannot be compared", thrown.getMessage());
    }

    private static List<Boolean> verdicts(Object... runs) {
        List<Boolean> verdicts = new ArrayList<>();
        for (int run = 0; run < runs.length; run += 2)
            verdicts.addAll(Collections.nCopies((Integer) runs[run], (Boolean) runs[run + 1]));
        return verdicts;
    }
}
