package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SilenceTest {
    @Test
    void judgesWhatIsAnsweredAndWhatIsNotAtTheThreshold() {
        // When
        Silence silence = Silence.at(0.5, OutcomeSample.ALL);
        // Then
        assertEquals(new Silence(0.5, 1, 2 / 3.0, 0.5, 0.5, 1, 0.5, 0.5), silence);
    }

    @Test
    void staysSilentAtThresholdZeroOnlyWhereNothingWasFound() {
        // When
        Silence silence = Silence.at(0, OutcomeSample.ALL);
        // Then
        assertEquals(new Silence(0, 2 / 3.0, 2 / 3.0, 1 / 3.0, 0, 0, 0.25, 0.25), silence);
    }
}
