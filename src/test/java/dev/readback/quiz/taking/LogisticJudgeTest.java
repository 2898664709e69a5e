package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the judge that ships makes of answers that no rule decides. */
class LogisticJudgeTest {
    private static final TypedQuestion QUESTION = new TypedQuestion("Why did the workshop close?",
            List.of("because the roof had been damaged by the storm"),
            "The workshop closed because the roof had been damaged by the storm.", ArticleNames.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the storm had damaged the roof|CORRECT", "the storm damaged its roof|CORRECT",
            "because nobody bought its chairs|INCORRECT", "because of the owner's illness|INCORRECT", "the weather|UNSURE",
            "because the roof had not been damaged by the storm|INCORRECT"})
    void decidesWhatIsPlainAndLeavesTheRestToTheLearner(String text, Verdict expected) {
        // Given
        TypedGrader grader = TestGrading.shipped();
        // When
        Grade grade = grader.grade(QUESTION, text);
        // Then
        assertEquals(expected, grade.verdict(), () -> "p = "
                + LogisticJudge.shipped(TestGrading.features()).probability(QUESTION, text));
    }

    @Test
    void neverAcceptsAnAnswerThatDeniesSomething() {
        // Given
        TypedGrader eager = new TypedGrader((question, text) -> 1, LogisticJudge.BAND);
        // When
        Grade grade = eager.grade(TestGrading.question("Why did it close?", List.of("lost its funding")), "there was no money");
        // Then
        assertEquals(Verdict.UNSURE, grade.verdict());
    }

    @ParameterizedTest
    @CsvSource({"0.15,INCORRECT", "0.151,UNSURE", "0.799,UNSURE", "0.8,CORRECT"})
    void abstainsBetweenTheEndsOfItsBand(double probability, Verdict expected) {
        // Given
        JudgeBand band = LogisticJudge.BAND;
        // When
        Verdict verdict = band.of(probability);
        // Then
        assertEquals(expected, verdict);
    }

    @Test
    void refusesABandWithoutRoomForDoubt() {
        // Given
        double same = 0.5;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new JudgeBand(same, same));
        // Then
        assertEquals("a band needs 0 <= reject < accept <= 1, was 0.5 to 0.5", thrown.getMessage());
    }
}
