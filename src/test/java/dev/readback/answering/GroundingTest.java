package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;

class GroundingTest {
    private static final ArticleSample SAMPLE = ArticleSample.LIGHTHOUSE;
    private static final Article ARTICLE = SAMPLE.article();
    private static final Citation CORK = Citation.of(ARTICLE, SAMPLE.spanOf("Cork"));
    private static final Citation KEEPER = Citation.of(ARTICLE, SAMPLE.spanOf("Ellen Murphy"));
    private static final Citation FORGED = new Citation(CORK.span(), "Rome", CORK.sentence());
    private static final Citation BEYOND = new Citation(new Span(9_000, 9_004), "Cork", new Span(9_000, 9_100));
    private static final Citation BEYOND_ITS_CONTEXT = new Citation(CORK.span(), "Cork", new Span(0, 10));

    @Test
    void letsPassWhatStandsInTheText() {
        // Given
        Answer answer = found("Cork", Answer.EMBEDDED, CORK);
        // When
        Answer grounded = Grounding.grounded(ARTICLE, answer);
        // Then
        assertEquals(answer, grounded);
    }

    @Test
    void dropsCitationsThatDoNotStandInTheText() {
        // Given
        Answer answer = found("She came from Cork.", "a model", FORGED, CORK, BEYOND, BEYOND_ITS_CONTEXT);
        // When
        Answer grounded = Grounding.grounded(ARTICLE, answer);
        // Then
        assertEquals(found("She came from Cork.", "a model", CORK), grounded);
    }

    @Test
    void anAnswerThatKeepsNoCitationIsNotInTheArticle() {
        // Given
        Answer answer = found("Rome", "a model", FORGED, BEYOND);
        // When
        Answer grounded = Grounding.grounded(ARTICLE, answer);
        // Then
        assertEquals(new Answer.NotInArticle(0.25, "a model", List.of()), grounded);
    }

    @Test
    void theEmbeddedEngineSpeaksInTheArticlesWordsOnly() {
        // Given
        Answer answer = found("From Cork", Answer.EMBEDDED, CORK);
        // When
        Answer grounded = Grounding.grounded(ARTICLE, answer);
        // Then
        assertInstanceOf(Answer.NotInArticle.class, grounded);
    }

    @Test
    void tellsWhatIsLeftOfAListAnew() {
        // Given
        Answer answer = Answer.Found.of(List.of(CORK, FORGED, KEEPER), 0.75, Answer.EMBEDDED);
        // When
        Answer grounded = Grounding.grounded(ARTICLE, answer);
        // Then
        assertEquals(found("Cork; Ellen Murphy", Answer.EMBEDDED, CORK, KEEPER), grounded);
    }

    @Test
    void tellsTheSameWordsOnce() {
        // Given
        var again = Citation.of(ARTICLE, new Span(CORK.span().start(), CORK.span().end()));
        // When
        Answer answer = Answer.Found.of(List.of(CORK, KEEPER, again), 0.75, Answer.EMBEDDED);
        // Then
        assertEquals(found("Cork; Ellen Murphy", Answer.EMBEDDED, CORK, KEEPER, again), answer);
    }

    static List<Answer> answersInTheArticlesWords() {
        return List.of(Answer.Found.of(List.of(CORK), 0.75, Answer.EMBEDDED), Answer.Found.yes(KEEPER, 0.75, Answer.EMBEDDED),
                Answer.Found.no(KEEPER, 0.75, Answer.EMBEDDED), Answer.Found.of(List.of(CORK, KEEPER), 0.75, Answer.EMBEDDED),
                found("Cork", Answer.EMBEDDED, CORK, KEEPER),
                Answer.Found.sentences(List.of(CORK, KEEPER), 0.75, Answer.EMBEDDED));
    }

    @ParameterizedTest
    @MethodSource("answersInTheArticlesWords")
    void letsTheEmbeddedEngineSayWhatItCites(Answer answer) {
        // Given
        Article article = ARTICLE;
        // When
        Answer grounded = Grounding.grounded(article, answer);
        // Then
        assertEquals(answer, grounded);
    }

    static List<Answer> answersBeyondTheArticlesWords() {
        return List.of(found("Cork, Ellen Murphy", Answer.EMBEDDED, CORK, KEEPER),
                found("Ellen Murphy; Cork", Answer.EMBEDDED, CORK, KEEPER), found("Yes", Answer.EMBEDDED, CORK),
                found("Yes: Rome", Answer.EMBEDDED, CORK), found("Maybe: Cork", Answer.EMBEDDED, CORK),
                found("Cork\nRome", Answer.EMBEDDED, CORK, KEEPER),
                found("Yes: Cork; Ellen Murphy", Answer.EMBEDDED, CORK, KEEPER), Answer.Found.yes(FORGED, 0.75, Answer.EMBEDDED),
                found("No: Rome", Answer.EMBEDDED, FORGED, CORK), found("Rome", Answer.EMBEDDED, FORGED, CORK));
    }

    @ParameterizedTest
    @MethodSource("answersBeyondTheArticlesWords")
    void letsTheEmbeddedEngineSayNothingElse(Answer answer) {
        // Given
        Article article = ARTICLE;
        // When
        Answer grounded = Grounding.grounded(article, answer);
        // Then
        assertInstanceOf(Answer.NotInArticle.class, grounded);
    }

    @Test
    void dropsNearestStretchesThatDoNotStandInTheText() {
        // Given
        var true1 = Quote.of(ARTICLE, ARTICLE.sentences().get(0));
        var forged = new Quote(ARTICLE.sentences().get(1), "Something else.");
        var beyond = new Quote(new Span(9_000, 9_004), "Cork");
        // When
        Answer grounded = Grounding.grounded(ARTICLE, new Answer.NotInArticle(0.9, "a model", List.of(forged, true1, beyond)));
        // Then
        assertEquals(new Answer.NotInArticle(0.9, "a model", List.of(true1)), grounded);
    }

    @Test
    void citesTheSentencesThatAnAnswerRunsThrough() {
        // Given
        var span = new Span(SAMPLE.spanOf("in 1844").start(), SAMPLE.spanOf("Ellen Murphy").end());
        // When
        Citation citation = Citation.of(ARTICLE, span);
        // Then
        assertEquals(new Span(0, ARTICLE.sentences().get(1).end()), citation.sentence());
        assertEquals("in 1844. Its first keeper was Ellen Murphy", citation.quote());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void confidenceIsAProbability(double confidence) {
        // Given
        List<Quote> none = List.of();
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Answer.NotInArticle(confidence, "a model", none));
        // Then
        assertEquals("confidence must lie between 0 and 1, was " + confidence, thrown.getMessage());
    }

    @Test
    void anAnswerNeedsACitation() {
        // Given
        List<Citation> none = List.of();
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Answer.Found("Cork", 1, "a model", none));
        // Then
        assertEquals("an answer needs a citation", thrown.getMessage());
    }

    private static Answer found(String text, String engine, Citation... citations) {
        return new Answer.Found(text, 0.75, engine, List.of(citations));
    }
}
