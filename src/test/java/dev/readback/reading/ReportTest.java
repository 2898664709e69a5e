package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final List<String> LINES = lines();

    @Test
    void beginsWithTheScores() {
        // When
        var scores = LINES.subList(5, 13);
        // Then
        assertEquals(List.of("answerable, answer forced             F1 33.3  EM 33.3",
                "SQuAD 2.0 at the threshold            F1 50.0  EM 50.0",
                "no-answer at the threshold            precision 50.0  recall 100.0",
                "AUROC, answerable against not         0.667",
                "answered at the threshold             66.7 of answerable, 0.0 of unanswerable; 50.0 of the answers are right",
                "first cited sentence holds a gold     33.3 of answerable, 50.0 of the answered among them",
                "ask                                   p50 12  p95 12  p99 12 ms, 2 asking at once", ""), scores);
    }

    @Test
    void listsTheSurestMistakesFirst() {
        // When
        var worst = LINES.subList(LINES.size() - 3, LINES.size());
        // Then
        assertEquals(List.of("0.700 | What of wrong? (wrong, Lighthouse) | gold: 1844 | said: whale oil",
                "0.400 | What of invented? (invented, Lighthouse) | gold: none | said: Ellen Murphy",
                "0.000 | What of silent? (silent, Lighthouse) | gold: two | said: "), worst);
    }

    @Test
    void scoresEachKindOfQuestion() {
        // When
        boolean told = LINES.contains("| what                 |     4 |      33.3 |     50.0 |        50.0 |     33.3 |");
        // Then
        assertTrue(told, () -> String.join("\n", LINES));
    }

    @Test
    void writesOneLineOfJsonForAnOutcome(@TempDir Path folder) throws Exception {
        // Given
        Path out = folder.resolve("out.jsonl");
        // When
        JsonLines.write(out, OutcomeSample.ALL);
        // Then
        assertEquals("""
                {"id":"right","mode":"article","article":"Lighthouse","kind":"what","question":"What of right?",\
                "golds":["Cork","in Cork"],"said":"Cork","confidence":0.9,"outcome":"found","sentenceHolds":true,\
                "f1":1.0,"exact":1.0,"millis":12.0}""", Files.readAllLines(out).get(0));
    }

    private static List<String> lines() {
        Properties given = new Properties();
        given.setProperty("evaluate.threshold", "0.5");
        var options = EvaluationOptions.of(given);
        var sitting = options.sittings(QuestionFile.read(Path.of(SeedQuestions.FILE))).get(0);
        return new Report(options, sitting, OutcomeSample.ALL).lines();
    }
}
