package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.readback.reading.Service;
import dev.readback.testsupport.PackagedReadback;

/**
 * Prints what the packaged application writes, and a sheet for judges: {@code ./mvnw verify -Pevaluate -Dwrite.data=PATH[,PATH...]};
 * the further options are {@link WritingOptions}'s. Asserts that every item comes with its key, and with evidence that stands where it
 * is said to; how good the items are is for judges to say.
 */
@Tag("evaluate")
class WritingEvaluationIT {
    @Test
    void printsWhatTheServiceWrites(@TempDir Path home) throws Exception {
        // Given
        WritingOptions options = WritingOptions.of(System.getProperties());
        List<Source> sources = options.sources();
        List<Written> written = new ArrayList<>();
        try (PackagedReadback readback = PackagedReadback.start(home, settings(options))) {
            Scribe scribe = new Scribe(new Service(readback.baseUri()), options);
            // When
            for (Source source : sources)
                written.add(scribe.write(source));
        }
        // Then
        new WritingTable(options.items(), written).lines().forEach(System.out::println);
        new SheetFiles(options.out()).write(Sheet.of(written, options.sabotage(), options.seed()));
        System.out.println("judging sheet: " + options.out());
        assertTrue(written.stream().anyMatch(one -> !one.items().isEmpty()), "no item was written");
    }

    private static String[] settings(WritingOptions options) {
        List<String> settings = new ArrayList<>(options.settings());
        settings.add("-Dreadback.article.import-seeds=false");
        return settings.toArray(String[]::new);
    }
}
