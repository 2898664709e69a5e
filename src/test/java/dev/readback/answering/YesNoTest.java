package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.answering.Verdict.Outcome;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;

/** Labelled by hand; what a careful reader would not decide from the one sentence is undecided. */
class YesNoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"YES | Has Gbagbo refused to step down? | Mr Gbagbo has refused",
            "NO | Has Gbagbo stepped down? | Mr Gbagbo has refused", "NO | did gbagbo step down | Mr Gbagbo has refused",
            "YES | Did Alassane Ouattara's forces march to the gates of Ivory Coast's main city? | Heavy weapons fire rang",
            "YES | Did Ouattara's forces march to the gates? | Heavy weapons fire rang",
            "UNDECIDED | Did Ouattara's forces march to the gates of Liberia? | Heavy weapons fire rang",
            "UNDECIDED | Did Gbagbo's forces march to the gates? | Heavy weapons fire rang",
            "YES | Did pro-Ouattara forces reach Abidjan? | In a dramatic",
            "UNDECIDED | Did pro-Gbagbo forces reach Abidjan? | In a dramatic",
            "YES | Is Yamoussoukro the official capital? | In a dramatic",
            "NO | Is Abidjan the official capital? | In a dramatic",
            "NO | Is San Pedro the official capital? | In a dramatic",
            "UNDECIDED | Is Paris the official capital? | In a dramatic",
            "YES | Is San Pedro a key cocoa port? | In a dramatic",
            "YES | Is Guillaume Soro Ouattara's prime minister? | Mr Ouattara's prime",
            "YES | is soro mr ouattara's prime minister | Mr Ouattara's prime",
            "NO | Is Justin Bohou Mr Ouattara's prime minister? | Mr Ouattara's prime",
            "UNDECIDED | Is Guillaume Soro Gbagbo's prime minister? | Mr Ouattara's prime",
            "UNDECIDED | Is the game over? | Mr Ouattara's prime", "YES | Have cocoa prices tumbled? | Cocoa prices",
            "YES | Cocoa prices have tumbled, right? | Cocoa prices",
            "NO | Is it true that cocoa prices have not tumbled? | Cocoa prices",
            "UNDECIDED | Have cocoa prices risen? | Cocoa prices",
            "UNDECIDED | Could the capture mean a resumption in exports? | The capture of",
            "UNDECIDED | Does the capture mean a resumption in exports? | The capture of",
            "UNDECIDED | Does San Pedro ship half of the top grower's beans? | The capture of",
            "UNDECIDED | Does Abidjan ship half of the top grower's beans? | The capture of",
            "UNDECIDED | Would sanctions remain in place? | Diplomats said",
            "UNDECIDED | Is there heavy shooting next to RTI? | \"There is heavy",
            "UNDECIDED | Does Justin Bohou live in Abidjan? | \"There is heavy",
            "UNDECIDED | Did weapons fire come from Treichville? | Reuters witnesses",
            "UNDECIDED | Did French troops patrol parts of Abidjan? | French troops stationed",
            "UNDECIDED | Did the gendarmerie join Ouattara's camp? | Security sources",
            "UNDECIDED | Did South Africa attack Abidjan? | South Africa's government",
            "UNDECIDED | Did Africa resist pressure? | Mr Gbagbo has resisted",
            "YES | Has Gbagbo resisted pressure from the African Union? | Mr Gbagbo has resisted",
            "UNDECIDED | Did the UN resist pressure from Gbagbo? | Mr Gbagbo has resisted",
            "UNDECIDED | Did Gbagbo put up a fight? | But, should Mr Gbagbo",
            "UNDECIDED | Will Gbagbo decide to put up a fight? | But, should Mr Gbagbo",
            "UNDECIDED | Did Washington call on all sides to exercise restraint? | The UN reiterated",
            "UNDECIDED | Did Washington call for Gbagbo to step down? | The UN reiterated",
            "UNDECIDED | Did Gbagbo step down? | The UN reiterated",
            "UNDECIDED | Have 472 people been confirmed killed? | At least 472",
            "UNDECIDED | Have 500 people been confirmed killed? | At least 472",
            "YES | Have 112,000 crossed into Liberia? | Thousands of people",
            "UNDECIDED | Did 500,000 cross into Liberia? | Thousands of people",
            "UNDECIDED | Did 50,000 cross into Liberia? | Thousands of people",
            "UNDECIDED | Have 112,000 crossed into Ghana? | Thousands of people",
            "YES | Have thousands of people sought shelter in churches? | Thousands of people",
            "UNDECIDED | Did the army call on Mr Gbagbo's often violent youth wing to enlist? | In a sign",
            "UNDECIDED | Could violence spin out of control? | In a sign",
            "UNDECIDED | Is the situation under control? | But I don't think",
            "UNDECIDED | Is it over? | \"Militarily", "UNDECIDED | Did he lose? | Mr Gbagbo has refused",
            "UNDECIDED | Did Ouattara or Gbagbo win? | Mr Gbagbo has refused",
            "YES | Did a United Nations helicopter gunship fly overhead? | Mr Gbagbo's elite",
            "YES | Were French soldiers deployed in the city? | Mr Gbagbo's elite",
            "UNDECIDED | Did French soldiers deploy Gbagbo? | Mr Gbagbo's elite",
            "UNDECIDED | Did Gbagbo take positions around the presidential palace? | Mr Gbagbo's elite",
            "YES | Did Mr Gbagbo's elite forces take positions around the palace? | Mr Gbagbo's elite"})
    void judgesTheSeed(Outcome expected, String question, String beginning) {
        // Given
        ArticleSample seed = ArticleSample.seed();
        Article article = seed.article();
        Span sentence = article.sentenceAt(seed.text().indexOf(beginning));
        // When
        Verdict verdict = YesNo.judge(article, question, sentence);
        // Then
        assertEquals(expected, verdict.outcome(), () -> article.quote(verdict.evidence()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UNDECIDED | Did Ouattara attack Gbagbo? | Gbagbo attacked Ouattara.",
            "YES | Did Gbagbo attack Ouattara? | Gbagbo attacked Ouattara.",
            "UNDECIDED | Did Ouattara attack Gbagbo? | Ouattara was attacked by Gbagbo.",
            "UNDECIDED | Did Ouattara attack? | Ouattara was attacked in Cork.",
            "YES | Was Ouattara attacked by Gbagbo? | Ouattara was attacked by Gbagbo.",
            "UNDECIDED | Was Gbagbo attacked by Ouattara? | Ouattara was attacked by Gbagbo.",
            "UNDECIDED | Did Gbagbo attack Cork? | Gbagbo's army attacked Cork.",
            "NO | Did Gbagbo attack Ouattara? | Gbagbo did not attack Ouattara.",
            "NO | Did Gbagbo attack Ouattara? | Gbagbo never attacked Ouattara.",
            "NO | Did Gbagbo attack Ouattara? | Gbagbo didn't attack Ouattara.",
            "NO | Did Anna pay the fine? | Anna failed to pay the fine.",
            "UNDECIDED | Did Anna pay the fine? | Anna denied that she paid the fine.",
            "UNDECIDED | Did Anna pay the fine? | Anna wanted to pay the fine.",
            "UNDECIDED | Did Anna pay the fine? | Anna may have paid the fine.",
            "UNDECIDED | Did Anna pay the fine? | If Anna paid the fine, she was free.",
            "UNDECIDED | Did Anna pay the fine? | The lawyer said Anna paid the fine.",
            "UNDECIDED | Did Anna pay the fine? | Anna paid the fine, according to her lawyer.",
            "UNDECIDED | Did Anna pay the fine? | Anna did not refuse to pay the fine.",
            "UNDECIDED | Did Anna pay the fine? | Anna nearly paid the fine.",
            "UNDECIDED | Did Anna pay the fine? | Nobody but Anna paid the fine.",
            "UNDECIDED | Did Anna pay? | Anna paid tribute to Cork.",
            "UNDECIDED | Did Anna pay the fine? | Anna will pay the fine.",
            "YES | Will Anna pay the fine? | Anna will pay the fine.",
            "NO | Will Anna pay the fine? | Anna will not pay the fine.",
            "UNDECIDED | Does Anna live in Cork? | Anna lived in Cork.",
            "YES | Does Anna live in Cork? | Anna lives in Cork.", "UNDECIDED | Is Anna the mayor? | Anna was the mayor.",
            "YES | Was Anna the mayor? | Anna was the mayor.", "UNDECIDED | Is Anna the mayor? | The deputy mayor, Anna, spoke.",
            "YES | Is Anna the mayor? | The mayor, Anna, spoke.",
            "UNDECIDED | Is Anna the mayor? | The former mayor, Anna, spoke.",
            "YES | Was it true that two boats were lost? | Two boats were lost.",
            "YES | Were two boats lost? | Two boats were lost.",
            "UNDECIDED | Was the final count correct? | It was the final count.",
            "UNDECIDED | The final count was correct? | It was the final count.",
            "UNDECIDED | Was the answer yes, no? | Yes was the answer.",
            "YES | Two boats were lost, weren't they? | Two boats were lost.",
            "UNDECIDED | Did Anna ask if the fine was paid? | The fine was paid.",
            "YES | Were two boats lost or not? | Two boats were lost.",
            "YES | Does the article say that two boats were lost? | Two boats were lost.",
            "NO | Were three boats lost? | Two boats were lost.",
            "UNDECIDED | Were three boats lost? | At least two boats were lost.",
            "UNDECIDED | Were three boats lost? | Two or three boats were lost.",
            "YES | Was the bridge built in 1844? | The bridge was built in 1844.",
            "NO | Was the bridge built in 1850? | The bridge was built in 1844.",
            "UNDECIDED | Did Anna win in 1995? | Anna won in 1990.",
            "UNDECIDED | Did Anna come from Ireland? | Anna came from Cork.",
            "UNDECIDED | Did the city fall? | South of the city fell heavy rain.",
            "UNDECIDED | Did Africa win? | South Africa won.",
            "UNDECIDED | Did the army reach Abidjan? | The army reached Abidjan airport.",
            "UNDECIDED | Did Anna give? | Anna gave up.",
            "UNDECIDED | Did the guards kill Bob? | The guards were killing time with Bob.",
            "UNDECIDED | Did Anna win the prize? | Did Anna win the prize?",
            "UNDECIDED | Did Anna win the prize? | Anna did not only win the prize.",
            "UNDECIDED | Did Anna win the prize? | It is not true that Anna won the prize.",
            "UNDECIDED | Did Anna win the prize? | In 1990, Anna won the first prize.",
            "UNDECIDED | Did visitors see the wall? | No visitors saw the wall.",
            "UNDECIDED | Did Anna win? | Anna and Bob hoped to win.",
            "UNDECIDED | Did Bob win the prize? | Anna beat Bob and won the prize.",
            "UNDECIDED | Is Ghana the president? | The president of Ghana spoke.",
            "UNDECIDED | Did 300 guests come? | About 300 guests came.", "YES | Did 12 guests come? | Twelve guests came.",
            "UNDECIDED | Did 12 guests come? | Thirteen guests did not come.",
            "UNDECIDED | Did the mayor resign? | The mayor threatened to resign."})
    void judgesSentences(String expected, String question, String sentence) {
        // Given
        Article article = new ArticleSample("Sentence", sentence).article();
        // When
        Verdict verdict = YesNo.judge(article, question, article.sentences().get(0));
        // Then
        assertEquals(Outcome.valueOf(expected), verdict.outcome(), () -> article.quote(verdict.evidence()));
    }

    @Test
    void showsThePartThatDecides() {
        // Given
        ArticleSample seed = ArticleSample.seed();
        Span sentence = seed.article().sentenceAt(seed.text().indexOf("Thousands of people"));
        // When
        Verdict verdict = YesNo.judge(seed.article(), "Have 112,000 crossed into Liberia?", sentence);
        // Then
        assertEquals("Thousands of people have sought shelter in churches and public buildings and at least 112,000 have crossed "
                + "into Liberia to the west", seed.article().quote(verdict.evidence()));
    }
}
