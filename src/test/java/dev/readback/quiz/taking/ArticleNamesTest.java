package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.testsupport.ArticleSample;

class ArticleNamesTest {
    private static final ArticleNames NAMES = ArticleNames.of(new ArticleSample("Ferry",
            "Storms closed the port of Belém on Monday. The ferry of Anna Duarte waited, and the storms passed.").article());

    @Test
    void areTheWordsThatNeverStandInSmallLetters() {
        // Given
        ArticleNames names = NAMES;
        // When
        Set<String> words = names.words();
        // Then
        assertEquals(Set.of("belem", "monday", "anna", "duarte"), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Anna Duarte|INCORRECT", "duarte|INCORRECT", "Anna Duarte's port|UNSURE",
            "the port|UNSURE"})
    void ruleOutAnAnswerThatNamesSomethingElseOfTheArticle(String text, Verdict expected) {
        // Given
        TypedQuestion question = new TypedQuestion("What did storms close?", List.of("the port of Belém"), "", NAMES);
        // When
        Grade grade = TestGrading.RULES.grade(question, text);
        // Then
        assertEquals(expected, grade.verdict());
    }
}
