package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what judges say of a sheet: {@code ./mvnw -Pevaluate test -Dwrite.judged=FILE[,FILE...] -Dwrite.key=FILE}, a file of each
 * judge and the key file that was written with the sheet.
 */
@Tag("evaluate")
class JudgingScores {
    @Test
    void printsWhatJudgesSay() {
        // Given
        List<Path> files = Arrays.stream(given("write.judged").split(",")).map(Path::of).toList();
        Path key = Path.of(given("write.key"));
        // When
        Judging judging = Judging.read(key, files);
        // Then
        new JudgingTable(judging).lines().forEach(System.out::println);
        assertEquals(List.of(), judging.left(), "two judges must judge every item of the sheet");
    }

    private static String given(String option) {
        String value = System.getProperty(option, "");
        if (value.isBlank()) throw new IllegalArgumentException("pass -D" + option + "=FILE");
        return value;
    }
}
