package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.reading.Entry;
import dev.readback.reading.Exam;
import dev.readback.reading.Split;

class SourceFilesTest {
    private static final Slice WHOLE = new Slice(600, OptionalInt.empty(), 1);
    /** Five paragraphs of two words each. */
    private static final Entry FIVE = new Entry("Fastnet_Rock",
            Stream.of("a a", "b b", "c c", "d d", "e e").map(text -> new Exam("Fastnet_Rock", text, List.of())).toList());

    @TempDir
    private Path folder;

    @Test
    void takeTheTitleFromTheFileBesideOrFromTheFirstLine() throws IOException {
        // Given
        Files.writeString(folder.resolve("a.txt"), "First line\r\n\r\nText.");
        Files.writeString(folder.resolve("b.txt"), "Text.");
        Files.writeString(folder.resolve("b.meta.json"), "{\"title\": \"A title\"}");
        // When
        List<Source> sources = SourceFiles.read(folder, Split.ALL, WHOLE);
        // Then
        assertEquals(List.of(new Source("First line", "First line\n\nText."), new Source("A title", "Text.")), sources);
    }

    @Test
    void readArticlesInSquadsLayout() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("two.json"), """
                {"data": [{"title": "A", "paragraphs": [{"context": "One two.", "qas": [{"id": "1", "question": "Q?", "answers": []}]},
                  {"context": "Three.", "qas": []}]}, {"title": "B", "paragraphs": [{"context": "Four.", "qas": []}]}]}
                """);
        // When
        List<Source> sources = SourceFiles.read(file, Split.EVEN, WHOLE);
        // Then
        assertEquals(List.of(new Source("A", "One two.\n\nThree.")), sources);
    }

    @Test
    void sayWhatToPassWhenThereIsNoArticle() {
        // Given
        Path empty = folder;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> SourceFiles.read(empty, Split.ALL, WHOLE));
        // Then
        assertTrue(thrown.getMessage().contains("-Dwrite.data=PATH"), thrown::getMessage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3 | | 1 | a a, b b", "3 | | 9 | a a, b b; c c, d d",
            "99 | | 2 | a a, b b, c c, d d, e e",
            "1 | 3 | 1 | a a, b b, c c", "1 | 2 | 2 | a a, b b; c c, d d"})
    void areSlicedIntoRunsOfWholeParagraphs(int words, Integer paragraphs, int runs, String expected) {
        // Given
        Slice slice = new Slice(words, paragraphs == null ? OptionalInt.empty() : OptionalInt.of(paragraphs), runs);
        // When
        List<Source> sources = slice.of(FIVE);
        // Then
        assertEquals(Stream.of(expected.split("; ")).map(run -> new Source("Fastnet Rock", run.replace(", ", "\n\n"))).toList(),
                sources);
    }
}
