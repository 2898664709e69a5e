package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingOptionsTest {
    @Test
    void writeAboutTheSeedArticleWhenNothingIsNamed() {
        // When
        var options = WritingOptions.of(new Properties());
        // Then
        assertEquals(List.of(Path.of("seeds"), 10, List.of(), 0.1),
                List.of(options.data().get(0), options.items(), options.kinds(), options.sabotage()));
        assertEquals(1, options.sources().size());
    }

    @Test
    void drawTheSameSampleEachTimeInTheOrderOfTheFiles(@TempDir Path folder) throws IOException {
        // Given
        for (String name : List.of("a", "b", "c", "d", "e", "f"))
            Files.writeString(folder.resolve(name + ".txt"), name);
        Properties given = given("write.data", folder.toString());
        given.setProperty("write.articles", "3");
        // When
        List<Source> sources = WritingOptions.of(given).sources();
        // Then
        assertEquals(3, sources.size());
        assertEquals(sources.stream().sorted((one, other) -> one.title().compareTo(other.title())).toList(), sources);
        assertEquals(WritingOptions.of(given).sources(), sources);
    }

    @Test
    void handTheServicesSettingsOn() {
        // Given
        var given = given("readback.quiz.items-per-sentence", "2");
        given.setProperty("readback.home", "/nowhere");
        // When
        var options = WritingOptions.of(given);
        // Then
        assertEquals(List.of("-Dreadback.quiz.items-per-sentence=2"), options.settings());
    }

    @ParameterizedTest
    @CsvSource({"write.items,0", "write.sabotage,1", "write.sabotage,-0.1", "write.split,half", "write.words,0", "write.slices,0",
            "write.paragraphs,0", "write.articles,0"})
    void nameTheOptionThatCannotBe(String key, String value) {
        // Given
        var given = given(key, value);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> WritingOptions.of(given));
        // Then
        assertEquals(key, thrown.getMessage().split(" ")[0]);
    }

    private static Properties given(String key, String value) {
        Properties given = new Properties();
        given.setProperty(key, value);
        return given;
    }
}
