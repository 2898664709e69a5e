package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.retrieval.HybridRetriever;
import dev.readback.retrieval.TestRetrieval;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

class ArticleReaderTest {
    private static final Article SEED = ArticleSample.seed().article();
    private static final String QUESTION = "What is the official capital of Ivory Coast?";

    private final HybridRetriever retriever = TestRetrieval.byWords(SEED);
    private final ArticleReader reader = new ArticleReader(TestModels.reader(), 8);

    @Test
    void putsTheBestFitFirst() {
        // Given
        Comparator<Reading> worse = Comparator.comparingDouble(reading -> -reading.fit());
        // When
        List<Reading> ranked = reader.read(SEED, retriever, QUESTION).ranked();
        // Then
        assertEquals("Yamoussoukro", ranked.get(0).text());
        assertEquals(ranked.stream().sorted(worse).toList(), ranked);
    }

    @Test
    void readsTheSentenceOfTheBestAlone() {
        // Given
        Span sentence = SEED.sentenceAt(SEED.text().indexOf("Yamoussoukro"));
        // When
        Readings readings = reader.read(SEED, retriever, QUESTION);
        // Then
        var alone = TestModels.reader().read(QUESTION, List.of(TestModels.wordPieces().pieces(SEED.quote(sentence))));
        assertEquals(alone.get(0).score(), readings.alone(), 1e-6);
    }

    @Test
    void findsNothingInAnArticleWithoutWords() {
        // Given
        Article wordless = new ArticleSample("Dots", "… … …").article();
        // When
        Readings readings = reader.read(wordless, TestRetrieval.byWords(wordless), QUESTION);
        // Then
        assertEquals(Readings.NONE, readings);
    }
}
