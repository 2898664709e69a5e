package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedGraderTest {
    private static final String KEY = "Yamoussoukro";

    private final TypedGrader grader = TestGrading.RULES;

    static List<LabelledAnswer> labelledAnswers() {
        return LabelledAnswer.all();
    }

    @ParameterizedTest
    @MethodSource("labelledAnswers")
    void judgesAsAPersonDoes(LabelledAnswer labelled) {
        // Given
        List<String> accepted = labelled.accepted();
        // When
        Grade grade = grader.grade(TestGrading.question(LabelledAnswer.STEM, accepted), labelled.answer());
        // Then
        assertEquals(labelled.verdict(), grade.verdict());
    }

    @Test
    void refusesThousandsOfCharactersQuickly() {
        // Given
        String flood = "million million Yamoussoukro, a hundred 'n' - ".repeat(110);
        // When
        Grade grade = grader.grade(TestGrading.question(LabelledAnswer.STEM, List.of(KEY)), flood);
        // Then
        assertEquals(Verdict.INCORRECT, grade.verdict());
    }

    @Test
    void refusesFiveThousandDigits() {
        // Given
        String digits = "9".repeat(5_000);
        // When
        Grade grade = grader.grade(TestGrading.question(LabelledAnswer.STEM, List.of("9")), digits);
        // Then
        assertEquals(Verdict.INCORRECT, grade.verdict());
    }

    @Test
    void saysHowTheKeyIsSpelt() {
        // Given
        String slip = "Yamousoukro";
        // When
        Grade grade = grader.grade(TestGrading.question(LabelledAnswer.STEM, List.of(KEY)), slip);
        // Then
        assertEquals(new Grade(Verdict.CORRECT, "Mind the spelling: “Yamoussoukro”."), grade);
    }

    @Test
    void asksToCompareWhenUnsure() {
        // Given
        String close = "the town of Yamoussoukro";
        // When
        Grade grade = grader.grade(TestGrading.question(LabelledAnswer.STEM, List.of(KEY)), close);
        // Then
        assertTrue(grade.remark().contains("compare your answer with the key"), grade.remark());
    }

    @Test
    void givesNoPointWhenUnsure() {
        // Given
        Verdict unsure = Verdict.UNSURE;
        // When
        int score = unsure.score();
        // Then
        assertEquals(0, score);
    }

    @Test
    void refusesTheStemOfTheSeedRepeatedWithTheKey() {
        // Given
        String stem = "The official capital of Ivory Coast is _____, where the talks began on Monday.";
        // When
        Grade grade = grader.grade(TestGrading.question(stem, List.of(KEY)), "official capital Ivory Yamoussoukro");
        // Then
        assertEquals(new Grade(Verdict.INCORRECT, "The answer repeats the question."), grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mary Keane opened the long bridge in June|CORRECT", "Mary Keane|CORRECT",
            "It was opened in June by Mary Keane herself|UNSURE", "Mary Keane did not open the long bridge|INCORRECT",
            "Robert Shaw opened the long bridge in June|INCORRECT", "who opened the long bridge in June|INCORRECT"})
    void acceptsASentenceAroundTheKeyOnlyWhereItRestatesTheQuestion(String text, Verdict expected) {
        // Given
        String question = "According to the article, who opened the long bridge in June?";
        // When
        Grade grade = grader.grade(TestGrading.question(question, List.of("Mary Keane")), text);
        // Then
        assertEquals(expected, grade.verdict());
    }
}
