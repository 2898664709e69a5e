package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

class ExportFormatsTest {
    @Test
    void haveCodesAndSuffixesOfTheirOwn() {
        // Given
        List<ExportFormat> formats = ExportFormats.ALL;
        // When
        long codes = formats.stream().map(ExportFormat::code).distinct().count();
        long suffixes = formats.stream().map(ExportFormat::suffix).distinct().count();
        // Then
        assertEquals(formats.size(), codes);
        assertEquals(formats.size(), suffixes);
        assertTrue(formats.stream().allMatch(format -> format.code().matches("[a-z0-9]+(-[a-z0-9]+)*")));
    }

    @Test
    void areFoundByTheirCode() {
        // Given
        ExportFormat format = ExportFormats.ALL.get(3);
        // When
        ExportFormat found = ExportFormats.named(format.code());
        // Then
        assertSame(format, found);
    }

    @Test
    void areNamedToWhoeverAsksForAnother() {
        // Given
        String code = "kahoot";
        // When
        var thrown = assertThrows(ProblemException.class, () -> ExportFormats.named(code));
        // Then
        assertEquals(ProblemType.INVALID_INPUT, thrown.type());
        assertTrue(ExportFormats.ALL.stream().allMatch(format -> thrown.getMessage().contains(format.code())));
    }

    @Test
    void tellTheKeysAllButOne() {
        // Given
        List<ExportFormat> formats = ExportFormats.ALL;
        // When
        List<String> open = formats.stream().filter(format -> !format.tellsKeys()).map(ExportFormat::code).toList();
        // Then
        assertEquals(List.of("print"), open);
    }

    @Test
    void areAllInTheReadmeAndOnThePage() throws IOException {
        // Given
        String readme = Files.readString(Path.of("README.md"));
        String page = Files.readString(Path.of("src/main/resources/web/app/quiz/rb-exports.ts"));
        // When
        List<String> missing = ExportFormats.ALL.stream().map(ExportFormat::code)
                .filter(code -> !readme.contains("`" + code + "`") || !page.matches("(?s).*\\b\"?" + code + "\"?: \".*"))
                .toList();
        // Then
        assertEquals(List.of(), missing);
    }
}
