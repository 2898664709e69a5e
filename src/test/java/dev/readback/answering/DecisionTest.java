package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Article;
import dev.readback.retrieval.TestRetrieval;
import dev.readback.testsupport.ArticleSample;

class DecisionTest {
    private static final Article SEED = ArticleSample.seed().article();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Has Gbagbo refused to step down?|Yes", "Have cocoa prices tumbled?|Yes",
            "Did Gbagbo step down?|No"})
    void saysYesOrNoWithWhatShowsIt(String question, String outcome) {
        // Given
        var decision = new Decision(SEED, TestRetrieval.of(SEED));
        // When
        Optional<Answer.Found> found = decision.of(question);
        // Then
        Answer.Found answer = found.orElseThrow();
        assertEquals(outcome + ": " + answer.citations().get(0).quote(), answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Did the African Union send troops to Abidjan?", "Is Laurent Gbagbo married?",
            "Will Gbagbo step down?"})
    void decidesNothingThatIsNotPlainlySaid(String question) {
        // Given
        var decision = new Decision(SEED, TestRetrieval.of(SEED));
        // When
        Optional<Answer.Found> found = decision.of(question);
        // Then
        assertEquals(Optional.empty(), found);
    }

    @Test
    void decidesNothingWhenTheArticleSaysBoth() {
        // Given
        Article article = new ArticleSample("Both", "The harbour opened in May. The harbour did not open in May.").article();
        var decision = new Decision(article, TestRetrieval.of(article));
        // When
        Optional<Answer.Found> found = decision.of("Did the harbour open in May?");
        // Then
        assertEquals(Optional.empty(), found);
    }
}
