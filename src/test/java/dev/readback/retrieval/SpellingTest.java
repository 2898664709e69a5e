package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

class SpellingTest {
    private final Spelling spelling = new Spelling(ArticleSample.seed().text(),
            word -> TestModels.wordPieces().pieces(word).count() == 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What is the offical capital?|What is the official capital?",
            "how many poeple crosed into libera|how many people crossed into liberia", "Who is Quattara?|Who is Ouattara?",
            "WHERE DID MANGUO GO?|WHERE DID MANGOU GO?",
            "Where is Yamousoukro|Where is Yamoussoukro", "Who is Kraehenbul?|Who is Kraehenbuehl?",
            "humanitarien crisis|humanitarian crisis", "Where is the Ivory Cost?|Where is the Ivory Coast?",
            "the ivory cost|the ivory coast", "Guillaume Sorro|Guillaume Soro", "justin bohuo|justin bohou",
            "Laurant Gbagbo|Laurent Gbagbo",
            "Pierre Krahenbuel|Pierre Kraehenbuehl", "Who led the Reed Cross?|Who led the Red Cross?"})
    void mendsWordsAfterTheArticle(String asked, String meant) {
        // Given
        String question = asked;
        // When
        String mended = spelling.mended(question);
        // Then
        assertEquals(meant, mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who won the World Cup?", "What is the capital of Nigeria?", "Did China or Ghana help?", "Gbgb?", "",
            "WHO IS OUATTARA", "Who is Zyxwvut?", "😀 ¿qué?", "$1 \\ {x}", "Were the deaths unconfirmed?",
            "When did Liberian troops arrive?", "What did the war cost?", "Where did Ivory go?", "Who is in the Rod Cross?",
            "Did the European Onion act?", "Did the Unite Nations act?", "Henry XII Nations", "Was Justin Bieber there?"})
    void leavesOtherWordsAlone(String asked) {
        // Given
        String question = asked;
        // When
        String mended = spelling.mended(question);
        // Then
        assertEquals(question, mended);
    }
}
