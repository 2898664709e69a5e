package dev.readback.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

class PassagesTest {
    static Stream<Article> articles() {
        return Stream.of(ArticleSample.seed(), ArticleSample.LIGHTHOUSE, ArticleSample.EMOJI, ArticleSample.LONG,
                new ArticleSample("Glyphs", "😀🎉 ".repeat(300) + "end. " + "é😀. ".repeat(50)),
                new ArticleSample("One word", "x")).map(ArticleSample::article);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void coverEverySentenceInOrder(Article article) {
        // Given
        var cutter = passages(64);
        // When
        List<Passage> passages = cutter.of(article);
        // Then
        int reached = 0;
        for (Passage passage : passages) {
            assertTrue(passage.firstSentence() <= reached && passage.lastSentence() >= reached - 1,
                    passage + " after " + reached);
            reached = Math.max(reached, passage.lastSentence() + 1);
        }
        assertEquals(article.sentences().size(), reached);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void areNeverLongerThanAsked(Article article) {
        // Given
        int most = 64;
        // When
        List<Passage> passages = passages(most).of(article);
        // Then
        for (Passage passage : passages)
            assertTrue(TestModels.wordPieces().pieces(article.quote(passage.span())).count() <= most, passage.toString());
    }

    @Test
    void shareUpToAQuarterOfTheirPiecesWithTheNext() {
        // Given
        Article article = ArticleSample.LONG.article();
        // When
        List<Passage> passages = passages(64).of(article);
        // Then
        for (int i = 1; i < passages.size() - 1; i++) {
            Span shared = new Span(passages.get(i).span().start(), passages.get(i - 1).span().end());
            int pieces = TestModels.wordPieces().pieces(article.quote(shared)).count();
            assertTrue(pieces > 0 && pieces <= 16, passages.get(i) + " shares " + pieces);
        }
    }

    @Test
    void fillTheLastUpWithWhatComesBefore() {
        // Given
        Article article = new ArticleSample("Keepers", "The keeper lit the lamp. ".repeat(12).strip()).article();
        // When
        List<Passage> passages = passages(42).of(article);
        // Then
        assertEquals(List.of(0, 5), passages.stream().map(Passage::firstSentence).toList());
    }

    @Test
    void holdAShortArticleWhole() {
        // Given
        Article article = ArticleSample.LIGHTHOUSE.article();
        // When
        List<Passage> passages = passages(256).of(article);
        // Then
        assertEquals(List.of(new Passage(new Span(0, article.text().strip().length()), 0, 3)), passages);
    }

    @Test
    void cutAnOverlongSentenceInPartsThatOverlapByHalf() {
        // Given
        String text = "😀 word ".repeat(50).strip();
        var article = new Article("id", "One sentence", "", text, List.of(new Span(0, text.length())),
                List.of(new Span(0, text.length())), Instant.EPOCH);
        // When
        List<Passage> parts = passages(20).of(article);
        // Then
        assertEquals(9, parts.size());
        for (int i = 1; i < parts.size(); i++)
            assertEquals(parts.get(i - 1).span().start() + 40, parts.get(i).span().start());
        assertEquals(0, parts.get(0).span().start());
        assertEquals(text.length(), parts.get(8).span().end());
        assertTrue(parts.stream().allMatch(part -> article.quote(part.span()).matches("(😀 word ?)+")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0, -5})
    void refuseALengthThatHoldsNothing(int most) {
        // Given
        var wordPieces = TestModels.wordPieces();
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Passages(wordPieces, most));
        // Then
        assertEquals("a passage needs at least 2 word pieces, was " + most, thrown.getMessage());
    }

    private static Passages passages(int most) {
        return new Passages(TestModels.wordPieces(), most);
    }
}
