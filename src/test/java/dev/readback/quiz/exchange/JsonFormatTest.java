package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizFile;
import dev.readback.quiz.QuizSample;

class JsonFormatTest extends ExportFormatContract {
    JsonFormatTest() {
        super(new JsonFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) {
        return QuizFile.read(new String(file, StandardCharsets.UTF_8)).items().stream().map(ReadItem::of).toList();
    }

    @Override
    boolean holdsControlCharacters() {
        return true;
    }

    @Test
    void givesBackTheWholeQuiz() {
        // Given
        Quiz quiz = HostileQuiz.quiz(HostileQuiz.items("\u0000 \u0007 carriage\r\nreturn", "all").toList());
        byte[] file = new JsonFormat().write(quiz);
        // When
        Quiz read = QuizFile.read(new String(file, StandardCharsets.UTF_8));
        // Then
        assertEquals(quiz, read);
    }

    @Test
    void givesBackAShortage() {
        // Given
        Quiz quiz = QuizSample.quiz("article");
        // When
        Quiz read = QuizFile.read(QuizFile.write(quiz));
        // Then
        assertEquals(quiz, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"format\" : \"readback-quiz\"|\"format\" : \"other\"",
            "\"schemaVersion\" : 1|\"schemaVersion\" : 2",
            "\"keyId\" : |\"keyId\" "})
    void refusesAnotherFileWithoutQuotingItsKeys(String change) {
        // Given
        String[] replaced = change.split("\\|");
        String file = QuizFile.write(QuizSample.quiz("article")).replace(replaced[0], replaced[1]);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> QuizFile.read(file));
        // Then
        assertFalse((thrown.getMessage() + thrown.getCause()).contains(QuizSample.CANARY));
    }
}
