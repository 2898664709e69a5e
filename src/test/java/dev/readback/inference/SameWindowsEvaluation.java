package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.reading.TokenF1;
import dev.readback.testsupport.TestModels;

/**
 * The Reader as it ships, in Java, on the windows that the float one read in Python: {@code python -m reader.evaluate
 * reader-float.onnx DATA tokenizer.json 6117 WINDOWS.jsonl}, then {@code ./mvnw -Pevaluate test -Dtest=SameWindowsEvaluation
 * -Dreader.windows=WINDOWS.jsonl}. Both must see the same pieces, and int8 in Java may cost half a point of F1.
 */
@Tag("evaluate")
class SameWindowsEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MOST_LOST = 0.5;

    private record Row(String question, List<String> windows, List<long[]> pieces, String said, List<String> golds) {}

    /** @param text what Java says */
    private record Both(Row row, String text, boolean samePieces) {}

    @Test
    void saysInJavaWhatTheFloatReaderSaysInPython() throws IOException {
        // Given
        List<Row> rows = rows(Path.of(System.getProperty("reader.windows")));
        // When
        List<Both> read = rows.stream().map(SameWindowsEvaluation::read).toList();
        // Then
        double python = 100
                * read.stream().mapToDouble(each -> TokenF1.f1(each.row.said, each.row.golds)).average().orElseThrow();
        double java = 100 * read.stream().mapToDouble(each -> TokenF1.f1(each.text, each.row.golds)).average().orElseThrow();
        long same = read.stream().filter(each -> each.text.equals(each.row.said)).count();
        System.out.printf(Locale.ROOT, "%d questions, %d windows: F1 of float in Python %.2f, of int8 in Java %.2f (%+.2f);"
                + " %d the same span%n", rows.size(), rows.stream().mapToInt(row -> row.windows.size()).sum(), python, java,
                java - python, same);
        assertEquals(rows.size(), read.stream().filter(Both::samePieces).count(), "questions with the same pieces");
        assertTrue(java >= python - MOST_LOST, "F1 lost: " + (python - java));
    }

    private static Both read(Row row) {
        List<Pieces> windows = row.windows.stream().map(TestModels.wordPieces()::pieces).toList();
        boolean same = IntStream.range(0, windows.size()).allMatch(i -> Arrays.equals(windows.get(i).ids(), row.pieces.get(i)));
        SpanReader.Candidate best = TestModels.reader().readPatiently(row.question, windows).get(0);
        return new Both(row, row.windows.get(best.window()).substring(best.start(), best.end()), same);
    }

    private static List<Row> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(SameWindowsEvaluation::row).toList();
    }

    private static Row row(String line) {
        try {
            return JSON.readValue(line, Row.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
