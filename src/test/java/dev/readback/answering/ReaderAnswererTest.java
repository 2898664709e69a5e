package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;
import dev.readback.retrieval.TestRetrieval;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

/** The embedded engine with the models that ship. */
class ReaderAnswererTest extends AnswererContract {
    /** As {@link AnsweringConfig} has it. */
    private static final double MINIMUM = 0.4;
    private static final Article SEED = ArticleSample.seed().article();

    @Override
    protected Answerer answerer() {
        return answerer(MINIMUM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"What is the official capital of Ivory Coast?|Yamoussoukro",
            "How many people have been confirmed killed?|472"})
    void answersFromTheSeed(String question, String expected) {
        // Given
        Answerer answerer = answerer();
        // When
        Answer answer = answerer.answer(SEED, question);
        // Then
        var found = assertInstanceOf(Answer.Found.class, answer);
        assertTrue(found.text().contains(expected), found.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gendarmerie|members of the gendarmerie", "UN helicopter|helicopter gunship",
            "Alassane Ouattara|Heavy weapons fire", "Can you tell me about the gendarmerie?|members of the gendarmerie",
            "casualties UN|At least 472",
            "Does the article say anything about Liberia?|have crossed into Liberia"})
    void tellsWhatTheArticleSaysAboutATopic(String topic, String expected) {
        // Given
        Answerer answerer = answerer();
        // When
        Answer answer = answerer.answer(SEED, topic);
        // Then
        var found = assertInstanceOf(Answer.Found.class, answer);
        assertTrue(found.text().contains(expected), found.text());
        assertTrue(found.citations().stream().allMatch(cited -> cited.span().equals(cited.sentence())), found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ghana", "Tell me about Ghana", "casualties Ghana", "Is there anything about the World Cup?"})
    void saysNothingAboutATopicThatTheArticleNeverNames(String topic) {
        // Given
        Answerer answerer = answerer();
        // When
        Answer answer = answerer.answer(SEED, topic);
        // Then
        assertInstanceOf(Answer.NotInArticle.class, answer);
    }

    @Test
    void answersKeywordsWithAPhraseWhereThereIsOne() {
        // Given
        Answerer answerer = answerer();
        // When
        Answer answer = answerer.answer(SEED, "prime minister Ouattara");
        // Then
        assertEquals("Guillaume Soro", assertInstanceOf(Answer.Found.class, answer).text());
    }

    @Test
    void doesNotClaimThatTheArticleIsSilentWhereNoSentenceDecides() {
        // Given
        Answerer answerer = answerer();
        // When
        Answer answer = answerer.answer(SEED, "Is General Mangou in Abidjan?");
        // Then
        var absent = assertInstanceOf(Answer.NotInArticle.class, answer);
        assertEquals("The article does not say yes or no in so many words.", absent.text());
        assertTrue(absent.nearest().stream().anyMatch(quote -> quote.quote().contains("Mangou")), absent.toString());
    }

    @Test
    void saysNothingWhenItMustBeSurerThanItCanBe() {
        // Given
        Answerer answerer = answerer(1.1);
        // When
        Answer answer = answerer.answer(SEED, "What is the official capital of Ivory Coast?");
        // Then
        var absent = assertInstanceOf(Answer.NotInArticle.class, answer);
        assertTrue(absent.nearest().stream().anyMatch(quote -> quote.quote().contains("Yamoussoukro")), absent.toString());
    }

    private static Answerer answerer(double minimum) {
        return new ReaderAnswerer(TestRetrieval::of, new ArticleReader(TestModels.reader(), 8), Answering.READER_CONFIDENCE,
                minimum);
    }
}
