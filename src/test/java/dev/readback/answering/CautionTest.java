package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.answering.Verdict.Outcome;
import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;

/** Words that are verbs of saying or modals in one place and nouns in another. */
class CautionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"YES | Did Smith win? | Smith won near the state broadcaster.",
            "YES | Did Smith win the vote? | Smith won the vote in the United States.",
            "YES | Did Smith win the vote? | In May 1990 the party met and Smith won the vote.",
            "YES | Did Smith win the vote? | Smith won the vote in May.",
            "YES | Did Smith win the vote? | Smith won the vote after the call of the people.",
            "YES | Did Smith sell ten planes? | Smith sold ten planes.",
            "YES | Did the rebels flee? | The rebels fled when planes came.",
            "YES | Did Smith win? | Smith won after a phone call.",
            "YES | Did Smith win? | Smith won after the order of the court.",
            "YES | Did Smith win? | Smith won against the will of his party."})
    void takesNounsForNouns(Outcome expected, String question, String sentence) {
        // Given
        Article article = new ArticleSample("Noun", sentence).article();
        // When
        Verdict verdict = YesNo.judge(article, question, article.sentences().get(0));
        // Then
        assertEquals(expected, verdict.outcome(), () -> article.quote(verdict.evidence()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Did Smith win? | Jones may say Smith won.",
            "Did Smith win? | Officials state Smith won.",
            "Did Smith win? | The claim that Smith won spread.", "Did Smith win? | They report Smith won.",
            "Did Smith win? | In a dream Smith won.", "Did Smith win? | By some estimate Smith won.",
            "Did Smith win? | The general may think Smith won.", "Did Smith win? | Smith won, the Ivorian claims."})
    void staysCautiousOfWhatIsSaid(String question, String sentence) {
        // Given
        Article article = new ArticleSample("Said", sentence).article();
        // When
        Verdict verdict = YesNo.judge(article, question, article.sentences().get(0));
        // Then
        assertEquals(Outcome.UNDECIDED, verdict.outcome(), () -> article.quote(verdict.evidence()));
    }
}
