package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPathTest {
    private final LabelPath path = new LabelPath(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));

    /** Logits of O, B-PER, I-PER, B-LOC, I-LOC for each word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 4 0 0 0, 4 0 0 0 0, 0 0 0 4 0 | 1 0 3
            0 4 0 3.5 0, 0 0 1 0 4          | 3 4
            0 4 0 0 0, 0 0 4 0 0, 0 0 0 0 4 | 1 2 0
            0 3 4 0 0, 0 0 4 0 0            | 1 2
            4 0 0 0 0, 1 2 3 0 0            | 0 1
            2 0 0 3 0, 0 0 3 2 0, 0 0 3 0 0 | 3 1 2
            0 0 9 0 0                       | 0
            """)
    void choosesWhatGoesTogether(String logits, String labels) {
        // Given
        List<float[]> words = Arrays.stream(logits.split(", *")).map(LabelPathTest::row).toList();
        // When
        int[] best = path.best(words);
        // Then
        assertArrayEquals(Arrays.stream(labels.split(" ")).mapToInt(Integer::parseInt).toArray(), best);
    }

    private static float[] row(String logits) {
        String[] numbers = logits.strip().split(" ");
        float[] row = new float[numbers.length];
        for (int i = 0; i < row.length; i++)
            row[i] = Float.parseFloat(numbers[i]);
        return row;
    }
}
