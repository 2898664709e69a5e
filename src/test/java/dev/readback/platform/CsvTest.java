package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void quotesEveryCell() {
        // Given
        List<String> cells = List.of("a", "b,c", "say \"d\"", "");
        // When
        String row = Csv.row(cells);
        // Then
        assertEquals("\"a\",\"b,c\",\"say \"\"d\"\"\",\"\"\n", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\u0000x", " =1", "\u00a0=1", "'=1", "＝1", "＋1",
            "－1",
            "＠x", "=1\n=2"})
    void makesTextOfWhatASpreadsheetWouldRun(String cell) {
        // Given
        List<String> cells = List.of(cell);
        // When
        String row = Csv.row(cells);
        // Then
        assertEquals("\"'" + cell + "\"\n", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "''=1", "'Tis so", "'", "", "plain", "a = b", "\tx"})
    void givesBackWhatACellWas(String cell) {
        // Given
        String written = Csv.row(List.of(cell));
        // When
        String restored = Csv.restored(written.substring(1, written.length() - 2));
        // Then
        assertEquals(cell, restored);
    }
}
