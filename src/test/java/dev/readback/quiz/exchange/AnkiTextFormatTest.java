package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import dev.readback.quiz.QuizSample;

/** Read by Commons CSV, as Anki's manual describes the file. */
class AnkiTextFormatTest extends ExportFormatContract {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter('\t').setCommentMarker('#').get();

    AnkiTextFormatTest() {
        super(new AnkiTextFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) throws Exception {
        List<ReadItem> items = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new String(file, StandardCharsets.UTF_8), FORMAT)) {
            for (CSVRecord note : parser)
                items.add(AnkiReader.item(note.get(0), note.get(1), note.get(2), note.get(3)));
        }
        return items;
    }

    @Test
    void saysHowItIsToBeImported() {
        // Given
        String file = new String(new AnkiTextFormat().write(QuizSample.quiz("article")), StandardCharsets.UTF_8);
        // When
        List<String> header = file.lines().takeWhile(line -> line.startsWith("#")).toList();
        // Then
        assertEquals(List.of("#separator:Tab", "#html:true", "#notetype:Basic", "#deck:Readback::Quiz: Lighthouse",
                "#columns:Id\tFront\tBack\tTags", "#guid column:1", "#tags column:4"), header);
    }

    @Test
    void hasALineForEachItemWhateverItsTextHolds() {
        // Given
        byte[] file = new AnkiTextFormat().write(HostileQuiz.QUIZ);
        // When
        long notes = new String(file, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).count();
        // Then
        assertEquals(HostileQuiz.QUIZ.items().size(), notes);
    }
}
