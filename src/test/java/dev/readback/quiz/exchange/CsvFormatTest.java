package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import dev.readback.platform.Csv;
import dev.readback.quiz.Item;

/** Read by Commons CSV. */
class CsvFormatTest extends ExportFormatContract {
    CsvFormatTest() {
        super(new CsvFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) throws Exception {
        return records(file).stream().map(CsvFormatTest::item).toList();
    }

    private static List<CSVRecord> records(byte[] file) throws Exception {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new String(file, StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        }
    }

    private static ReadItem item(CSVRecord row) {
        List<String> options = named(row, "option ").filter(text -> !text.isEmpty()).toList();
        List<String> notes = named(row, "note ").limit(options.size()).toList();
        List<String> keys = new ArrayList<>();
        for (String letter : cell(row, "key letters").split(" "))
            if (!letter.isEmpty()) keys.add(options.get(letter.charAt(0) - 'A'));
        if (options.isEmpty()) keys.add(cell(row, "key"));
        if (options.isEmpty() && !cell(row, "also accepted").isEmpty()) keys.add(cell(row, "also accepted"));
        return new ReadItem(cell(row, "id"), cell(row, "question"), options, keys, notes,
                cell(row, "explanation") + "\n" + cell(row, "evidence"));
    }

    private static Stream<String> named(CSVRecord row, String name) {
        return Stream.of("A", "B", "C", "D", "E", "F").map(letter -> cell(row, name + letter));
    }

    private static String cell(CSVRecord row, String column) {
        return Csv.restored(row.get(column));
    }

    /** Several accepted answers are lines of one cell. */
    @Override
    ReadItem expected(Item item) {
        ReadItem whole = ReadItem.of(item).withEvidenceApart(item);
        if (!item.options().isEmpty()) return whole;
        List<String> others = whole.keys().subList(1, whole.keys().size());
        return whole.withKeys(
                others.isEmpty() ? whole.keys() : List.of(whole.keys().get(0), String.join("\n", others)));
    }

    @Test
    void beginsNoCellAsAFormula() throws Exception {
        // Given
        List<CSVRecord> rows = records(new CsvFormat().write(HostileQuiz.QUIZ));
        // When
        List<String> cells = rows.stream().flatMap(CSVRecord::stream).toList();
        // Then
        assertEquals(List.of(), cells.stream().filter(cell -> cell.matches("(?s)\\s*[=+\\-@\\t\\r\\n\\x00].*")).toList());
        assertTrue(cells.stream().anyMatch(cell -> cell.startsWith("'=cmd|' /C calc'!A0")));
    }
}
