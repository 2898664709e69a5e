package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.answering.Verdict.Outcome;
import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;

/** Who did it: a name right before the verb may belong to a verb or a preposition before it. */
class YesNoSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UNDECIDED | Did Gbagbo attack Abidjan? | Rebels who fought Gbagbo attacked Abidjan.",
            "UNDECIDED | Did Gbagbo attack Abidjan? | Forces backing Gbagbo attacked Abidjan.",
            "UNDECIDED | Did Smith flee? | The man who killed Smith fled.",
            "UNDECIDED | Did Smith flee? | The man that Smith hired in Cork and who knew Smith fled.",
            "UNDECIDED | Did Smith flee? | A man who knows Smith fled.",
            "UNDECIDED | Did Smith flee? | The man who was Smith fled.",
            "UNDECIDED | Did Smith flee? | Killing Smith fled no mind.",
            "UNDECIDED | Did Smith flee? | The dog bought by Jones and Smith fled.",
            "UNDECIDED | Did Smith flee? | Rebels who killed Jones and Smith fled.",
            "UNDECIDED | Did Smith flee? | Rebels who killed Brown, Jones and Smith fled.",
            "UNDECIDED | Did Smith flee? | Men seen with Jones and Smith fled.",
            "UNDECIDED | Did Ouattara attack Abidjan? | Forces backing Gbagbo and Ouattara attacked Abidjan.",
            "UNDECIDED | Did France attack Cork? | The king of Spain and France attacked Cork.",
            "UNDECIDED | Did the bridge collapse? | The lorry which hit the bridge collapsed.",
            "UNDECIDED | Did Gbagbo attack? | The army of Gbagbo attacked.",
            "UNDECIDED | Did Gbagbo attack? | Gbagbo's army attacked.",
            "UNDECIDED | Did Gbagbo attack? | The army led by Gbagbo attacked.",
            "UNDECIDED | Did the soldiers attack? | The soldiers attacked by rebels fled.",
            "UNDECIDED | Did Anna win? | The woman who taught Anna won."})
    void leavesOpenWhoDidIt(Outcome expected, String question, String sentence) {
        // Given
        Article article = new ArticleSample("Trap", sentence).article();
        // When
        Verdict verdict = YesNo.judge(article, question, article.sentences().get(0));
        // Then
        assertEquals(expected, verdict.outcome(), () -> article.quote(verdict.evidence()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"YES | Did the party win? | The ruling party won.",
            "YES | Did the king flee? | The wounded king fled.", "YES | Did Smith flee? | Rebel leader Smith fled.",
            "YES | Did Smith flee? | Jones and Smith fled.",
            "YES | Were two boats lost? | A storm broke the sea wall in March 1953 and two boats were lost.",
            "YES | Did Smith flee? | Rebels attacked Cork and Smith fled.",
            "YES | Did Smith flee? | Rebels attacked Cork, but Smith fled."})
    void seesWhoDidIt(Outcome expected, String question, String sentence) {
        // Given
        Article article = new ArticleSample("Plain", sentence).article();
        // When
        Verdict verdict = YesNo.judge(article, question, article.sentences().get(0));
        // Then
        assertEquals(expected, verdict.outcome(), () -> article.quote(verdict.evidence()));
    }
}
