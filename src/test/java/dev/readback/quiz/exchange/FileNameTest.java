package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({"Quiz: Lighthouse,Quiz-Lighthouse.csv,Quiz-Lighthouse.csv", "../../etc/passwd,etc-passwd.csv,etc-passwd.csv",
            ".hidden,hidden.csv,hidden.csv", "CON,quiz-CON.csv,quiz-CON.csv", "'',quiz.csv,quiz.csv",
            "Côte d’Ivoire,Côte-d-Ivoire.csv,Cote-d-Ivoire.csv", "مرحبا,مرحبا.csv,quiz.csv", "…,quiz.csv,quiz.csv"})
    void keepsOnlyWords(String title, String name, String ascii) {
        // Given
        String suffix = ".csv";
        // When
        FileName fileName = FileName.of(title, suffix);
        // Then
        assertEquals(new FileName(name, ascii), fileName);
    }

    @Test
    void staysInItsHeaderWhateverTheTitle() {
        // Given
        String title = "a\"; filename=evil.exe\r\nX-Evil: 1 " + HostileQuiz.PAYLOADS;
        // When
        String header = FileName.of(title, ".gift.txt").disposition();
        // Then
        assertTrue(header.matches("attachment; filename=\"[A-Za-z0-9.-]+\"; filename\\*=UTF-8''[A-Za-z0-9.%-]+"), header);
    }

    @Test
    void fitsIntoAFileSystem() {
        // Given
        List<String> titles = List.of("é".repeat(300), "𝒳".repeat(300), "word ".repeat(100));
        // When
        List<Integer> bytes = titles.stream()
                .map(title -> FileName.of(title, ".readback.json").name().getBytes(StandardCharsets.UTF_8).length).toList();
        // Then
        assertTrue(bytes.stream().allMatch(length -> length <= 240), bytes::toString);
    }
}
