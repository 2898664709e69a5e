package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.langchain4j.rag.query.Query;
import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

class HybridRetrieverTest {
    private static final ArticleSample SMALL = ArticleSample.LIGHTHOUSE;

    @Test
    void meaningFindsWhatSharesNoWord() {
        // Given
        var retriever = retriever(SMALL, 24, true);
        // When
        var best = retriever.sentences("Which gale destroyed vessels?", 1);
        // Then
        assertTrue(best.get(0).in(SMALL.text()).startsWith("A storm broke"), best.get(0).in(SMALL.text()));
    }

    @Test
    void wordsAloneFindWithoutAnyVectors() {
        // Given
        var retriever = retriever(SMALL, 24, false);
        // When
        var best = retriever.sentences("What did the lamp burn?", 1);
        // Then
        assertTrue(best.get(0).in(SMALL.text()).startsWith("The lamp burned"), best.get(0).in(SMALL.text()));
    }

    @Test
    void wordsAndMeaningAgreeOnACaseThatIsPlainToBoth() {
        // Given
        String question = "When was the lighthouse on Skerry Rock built?";
        // When
        var both = retriever(SMALL, 24, true).sentences(question, 1);
        // Then
        assertEquals(retriever(SMALL, 24, false).sentences(question, 1), both);
    }

    @Test
    void givesAllPassagesInOrderWhenThereAreNoMoreThanWanted() {
        // Given
        var retriever = retriever(SMALL, 24, false);
        // When
        var passages = retriever.passages("zebra", 10);
        // Then
        assertEquals(new Passages(TestModels.wordPieces(), 24).of(SMALL.article()), passages);
    }

    @Test
    void findsTheOnePassageOfALongArticle() {
        // Given
        var retriever = retriever(ArticleSample.LONG, 64, false);
        // When
        var passages = retriever.passages("Who stole the compass?", 2);
        // Then
        assertTrue(passages.get(0).span().contains(ArticleSample.LONG.spanOf("Bartholomew Quill")));
    }

    @Test
    void aPassageIsFoundByItsWordsWhileOnlyOthersHaveVectors() {
        // Given
        Article article = ArticleSample.LONG.article();
        float[][] vectors = new float[article.sentences().size()][];
        Arrays.fill(vectors, 0, vectors.length / 3, TestModels.embedder().vector("The weather was mild."));
        var index = PassageIndex.of(article, TestModels.wordPieces(), 64, vectors);
        // When
        var passages = new HybridRetriever(index, TestModels.embedder(), 2).passages("Who stole the compass?", 2);
        // Then
        assertTrue(passages.get(0).span().contains(ArticleSample.LONG.spanOf("Bartholomew Quill")), passages::toString);
    }

    @Test
    void givesTheBeginningOfAnArticleThatShowsNoSignOfTheQuestion() {
        // Given
        var retriever = retriever(ArticleSample.LONG, 64, false);
        // When
        var passages = retriever.passages("zebra", 3);
        // Then
        assertEquals(new Passages(TestModels.wordPieces(), 64).of(ArticleSample.LONG.article()).subList(0, 3), passages);
    }

    @Test
    void speaksLangChain4jWithPlacesInTheArticle() {
        // Given
        var retriever = retriever(SMALL, 24, true);
        // When
        var contents = retriever.retrieve(Query.from("Who was the first keeper?"));
        // Then
        for (var content : contents) {
            var place = content.textSegment().metadata();
            assertEquals(SMALL.text().substring(place.getInteger("start"), place.getInteger("end")),
                    content.textSegment().text());
        }
        assertEquals(2, contents.size());
    }

    private static HybridRetriever retriever(ArticleSample sample, int pieces, boolean withVectors) {
        Article article = sample.article();
        List<String> sentences = article.sentences().stream().map(article::quote).toList();
        float[][] vectors = withVectors
                ? TestModels.embedder().vectors(sentences).toArray(float[][]::new)
                : new float[sentences.size()][];
        var index = PassageIndex.of(article, TestModels.wordPieces(), pieces, vectors);
        return new HybridRetriever(index, TestModels.embedder(), 2);
    }
}
