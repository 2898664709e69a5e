package dev.readback.quiz.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizSample;
import dev.readback.quiz.taking.Given;
import dev.readback.quiz.taking.Progress;

class ClassResultsTest {
    private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
    private static final Quiz QUIZ = QuizSample.quiz("article");

    @Test
    void countsAnswersGradesAndOptionsOfEachItem() {
        // Given
        var done = learner("Ada", true, answer("choice", "o2", 10, 1), answer("statement", "true", 40, 0));
        var open = learner("Bob", false, answer("choice", "o1", 20, null));
        // When
        ClassResults results = ClassResults.of(QUIZ, List.of(done, open));
        // Then
        var choice = results.items().get(0);
        assertEquals(List.of(2, 1, 1), List.of(choice.answered(), choice.graded(), choice.right()));
        assertEquals(List.of(1, 1, 0), choice.options().stream().map(ClassResults.OptionCount::chosen).toList());
        assertEquals(Optional.of(Duration.ofSeconds(15)), choice.medianTime());
        assertEquals(Optional.of(Duration.ofSeconds(30)), results.items().get(1).medianTime());
        assertEquals(Optional.empty(), results.items().get(2).medianTime());
        assertTrue(results.items().get(2).options().isEmpty());
    }

    @Test
    void readsAnswersThatAreNoChoiceWithoutCountingThem() {
        // Given
        var typed = new Progress.Answered("cloze", new Given.Typed("Abidjan"), START.plusSeconds(5), Optional.of(0));
        var ordered = new Progress.Answered("events", new Given.Ordered(List.of("e1", "e2", "e3")), START.plusSeconds(9),
                Optional.of(0));
        // When
        ClassResults results = ClassResults.of(QUIZ, List.of(learner("Ada", true, typed, ordered)));
        // Then
        assertEquals(List.of(0, 0, 1, 0, 0, 1), results.items().stream().map(ClassResults.ItemResult::answered).toList());
        assertTrue(results.items().get(5).options().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'',", "'3',3", "'1 9 2',2", "'4 1 2 3',2.5", "'0 0',0"})
    void takesTheMiddleOfTheTimes(String seconds, Double median) {
        // Given
        List<Duration> times = Stream.of(seconds.split(" ")).filter(time -> !time.isEmpty()).map(Long::valueOf)
                .map(Duration::ofSeconds).toList();
        // When
        Optional<Duration> found = ClassResults.median(times);
        // Then
        assertEquals(Optional.ofNullable(median).map(value -> Duration.ofMillis((long) (value * 1000))), found);
    }

    @Test
    void tableHasARowForEachLearnerAndAColumnForEachItem() throws IOException {
        // Given
        var ada = learner("@SUM(1), \"Ada\"", true, answer("choice", "o2", 10, 1), answer("statement", "true", 40, 0));
        var bob = learner("\tBob", false, answer("choice", "o1", 20, null));
        // When
        String table = ResultsTable.of(ClassResults.of(QUIZ, List.of(ada, bob)));
        // Then
        List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(table)).getRecords();
        assertEquals(QUIZ.items().get(0).stem(), rows.get(0).get(8));
        assertEquals(List.of("'@SUM(1), \"Ada\"", "submitted", "2026-11-26T09:00:00Z", "2026-11-26T09:02:05.500Z", "125.5", "2",
                "1", "6", "1", "0", "", "", "", ""), rows.get(1).toList());
        assertEquals(List.of("'\tBob", "in-progress", "2026-11-26T09:00:00Z", "", "", "1", "", "6", "", "", "", "", "", ""),
                rows.get(2).toList());
    }

    private static ClassResults.Learner learner(String name, boolean submitted, Progress.Answered... answers) {
        Optional<Instant> end = submitted ? Optional.of(START.plusMillis(125_500)) : Optional.empty();
        return new ClassResults.Learner(name, new Progress("attempt-" + name, START, end, List.of(answers)));
    }

    private static Progress.Answered answer(String item, String option, int second, Integer points) {
        return new Progress.Answered(item, new Given.Chosen(option), START.plusSeconds(second), Optional.ofNullable(points));
    }
}
