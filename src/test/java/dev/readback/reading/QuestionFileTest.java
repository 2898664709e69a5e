package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheSeedQuestionsAndTheirArticle() {
        // When
        QuestionFile file = QuestionFile.read(Path.of(SeedQuestions.FILE));
        // Then
        Exam exam = file.entries().get(0).joined();
        assertTrue(exam.questions().stream().flatMap(asked -> asked.golds().stream())
                .allMatch(gold -> gold.equals("Yes") || exam.text().contains(gold)));
        assertTrue(exam.questions().size() >= 40 && exam.questions().stream().noneMatch(asked -> asked.kind().isEmpty()));
        assertEquals(List.of(Mode.ARTICLE), file.modes());
    }

    @Test
    void readsACompressedFile() throws IOException {
        // Given
        Path path = folder.resolve("questions.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(SquadSample.FESTIVAL.getBytes(StandardCharsets.UTF_8));
        }
        // When
        QuestionFile file = QuestionFile.read(path);
        // Then
        assertEquals(List.of("Festival"), file.entries().stream().map(Entry::title).toList());
    }

    @Test
    void saysWhatToPassWhenThereIsNoSuchFile() {
        // Given
        Path path = folder.resolve("nowhere.json");
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> QuestionFile.read(path));
        // Then
        assertTrue(thrown.getMessage().contains("nowhere.json") && thrown.getMessage().contains("-Devaluate.data=FILE"),
                thrown::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "[]", "{}", "{\"data\":[]}", "{\"article\":\"seeds/nowhere.txt\",\"questions\":[]}",
            "{\"data\":[{\"title\":\"T\",\"paragraphs\":[{\"context\":\"C\",\"qas\":[]}]}]}", "{\"data\":[{\"title\":\"T\"}]}"})
    void saysWhatToPassWhenAFileAsksNothing(String content) throws IOException {
        // Given
        Path path = Files.writeString(folder.resolve("questions.json"), content);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> QuestionFile.read(path));
        // Then
        assertTrue(thrown.getMessage().contains("-Devaluate.data=FILE"), thrown::getMessage);
    }
}
