package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.readback.testsupport.PackagedReadback;

/**
 * Prints how well the packaged application reads: {@code ./mvnw verify -Pevaluate -Devaluate.data=FILE[,FILE...]}; the further
 * options are {@link EvaluationOptions}'s. Asserts that every question is answered and every quote is the article's own words;
 * how good the answers are is for people to judge.
 */
@Tag("evaluate")
class ReadingEvaluationIT {
    @Test
    void printsHowWellTheServiceReads(@TempDir Path home) throws Exception {
        // Given
        EvaluationOptions options = EvaluationOptions.of(System.getProperties());
        List<Sitting> sittings = options.data().stream().map(QuestionFile::read)
                .flatMap(file -> options.sittings(file).stream()).toList();
        List<Outcome> outcomes = new ArrayList<>();
        try (PackagedReadback readback = PackagedReadback.start(home, settings(options))) {
            // When
            for (Sitting sitting : sittings)
                outcomes.addAll(held(sitting, options, readback));
        }
        // Then
        if (options.out().isPresent()) JsonLines.write(options.out().get(), outcomes);
        assertEquals(sittings.stream().mapToInt(Sitting::size).sum(), outcomes.size());
    }

    private static List<Outcome> held(Sitting sitting, EvaluationOptions options, PackagedReadback readback) throws Exception {
        var examiner = new Examiner(new Service(readback.baseUri()), options.clients(), System.out::println);
        Report report = new Report(options, sitting, examiner.outcomes(sitting));
        report.lines().forEach(System.out::println);
        return report.outcomes();
    }

    /** At threshold 0 the service says its best span and how sure it is, whatever the threshold that is judged here. */
    private static String[] settings(EvaluationOptions options) {
        List<String> settings = new ArrayList<>(options.settings());
        settings.add("-D" + EvaluationOptions.THRESHOLD + "=0");
        settings.add("-Dreadback.article.import-seeds=false");
        return settings.toArray(String[]::new);
    }
}
