package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationOptionsTest {
    @Test
    void asksTheSeedQuestionsWhenNothingIsNamed() {
        // When
        var options = EvaluationOptions.of(new Properties());
        // Then
        assertEquals(new EvaluationOptions(List.of(Path.of(SeedQuestions.FILE)), "both", OptionalInt.empty(), 2,
                options.threshold(), Split.ALL, Optional.empty(), List.of()), options);
    }

    @Test
    void handsSettingsOnButNotTheThreshold() {
        // Given
        var given = given("readback.answering.passages-read", "12");
        given.setProperty(EvaluationOptions.THRESHOLD, "0.3");
        given.setProperty("readback.home", "/nowhere");
        // When
        var options = EvaluationOptions.of(given);
        // Then
        assertEquals(List.of("-Dreadback.answering.passages-read=12"), options.settings());
    }

    @Test
    void asksEachFileInTheModesThatItHas() {
        // Given
        var file = QuestionFile.read(Path.of(SeedQuestions.FILE));
        // When
        var sittings = EvaluationOptions.of(given("evaluate.mode", "paragraph")).sittings(file);
        // Then
        assertEquals(List.of(Mode.ARTICLE), sittings.stream().map(Sitting::mode).toList());
    }

    @Test
    void drawsTheSameSampleEachTime() {
        // Given
        var file = QuestionFile.read(Path.of(SeedQuestions.FILE));
        var options = EvaluationOptions.of(given("evaluate.questions", "5"));
        // When
        var sitting = options.sittings(file).get(0);
        // Then
        assertEquals(5, sitting.size());
        assertEquals(sitting, options.sittings(file).get(0));
    }

    @Test
    void saysWhatToPassWhenTheSplitLeavesNoArticle() {
        // Given
        var file = QuestionFile.read(Path.of(SeedQuestions.FILE));
        var options = EvaluationOptions.of(given("evaluate.split", "odd"));
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> options.sittings(file));
        // Then
        assertEquals(SeedQuestions.FILE
                + " holds no question in these articles; pass -Devaluate.split=all for all its articles", thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"evaluate.mode,long", "evaluate.questions,0", "evaluate.clients,0", "evaluate.threshold,1.1",
            "evaluate.split,half"})
    void namesTheOptionThatCannotBe(String key, String value) {
        // Given
        var given = given(key, value);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> EvaluationOptions.of(given));
        // Then
        assertEquals(key, thrown.getMessage().split(" ")[0]);
    }

    private static Properties given(String key, String value) {
        Properties given = new Properties();
        given.setProperty(key, value);
        return given;
    }
}
