package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.reading.Reliability.Claim;

class ReliabilityTest {
    @Test
    void putsBoundsIntoTheBinThatTheyOpenAndOneIntoTheLast() {
        // Given
        var claims = List.of(new Claim(0, false), new Claim(0.1, false), new Claim(0.3, true), new Claim(0.99, true),
                new Claim(1, true));
        // When
        var counts = Reliability.of(claims).bins().stream().map(Reliability.Bin::count).toList();
        // Then
        assertEquals(List.of(1, 1, 0, 1, 0, 0, 0, 0, 0, 2), counts);
    }

    @Test
    void comparesMeanConfidenceWithTheShareThatIsRight() {
        // When
        var bin = Reliability.of(List.of(new Claim(0.62, true), new Claim(0.68, false))).bins().get(6);
        // Then
        assertEquals(new Reliability.Bin(0.6, 0.7, 2, 0.65, 0.5), bin);
    }

    @Test
    void weighsEachBinsErrorByItsCount() {
        // Given
        var claims = List.of(new Claim(0.9, true), new Claim(0.9, true), new Claim(0.9, false), new Claim(0.2, false));
        // When
        double error = Reliability.of(claims).error();
        // Then
        assertEquals(0.75 * (0.9 - 2 / 3.0) + 0.25 * 0.2, error, 1e-12);
    }
}
