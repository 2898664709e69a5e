package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;

/** What every {@link Answerer} keeps, whatever it is asked; each implementation's test extends this. */
public abstract class AnswererContract {
    private static final String CAPITAL = "What is the official capital of Ivory Coast?";
    private static final Article SEED = ArticleSample.seed().article();

    protected abstract Answerer answerer();

    @ParameterizedTest
    @ValueSource(strings = {CAPITAL, "Who is the prime minister of Mr Ouattara?",
            "How many people have crossed into Liberia?", "Who won the World Cup?", "😀", "?", "the", "a\u0301\u0301",
            "Où sont les soldats français ?", "科特迪瓦的首都是哪里？", "ما هي عاصمة ساحل العاج؟",
            "{quarkus.http.host} {#each items}{it}{/each} ${jndi:ldap://x}", "[SEP] [CLS] Abidjan [MASK]",
            "'; drop table article; --", "<script>alert(1)</script>", "\ud83d", "\u202eIvory Coast"})
    void everyAnswerStandsInTheArticle(String question) {
        // Given
        Answerer answerer = answerer();
        // When
        Answer answer = answerer.answer(SEED, question);
        // Then
        assertEquals(answer, Grounding.grounded(SEED, answer));
        assertTrue(answer.confidence() >= 0 && answer.confidence() <= 1, () -> "confidence " + answer.confidence());
        List<Quote> shown = answer.fold(
                found -> found.citations().stream().map(cited -> new Quote(cited.span(), cited.quote())).toList(),
                Answer.NotInArticle::nearest);
        shown.forEach(quote -> assertEquals(quote.span().in(SEED.text()), quote.quote()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "who? ", "Ivory Coast 😀 "})
    void takesTheLongestQuestion(String part) {
        // Given
        String question = part.repeat(1_000).substring(0, 1_000);
        // When
        Answer answer = answerer().answer(SEED, question);
        // Then
        assertEquals(answer, Grounding.grounded(SEED, answer));
    }

    /** As in the service, where leaving interrupts whoever answers. */
    @Test
    void whoHasLeftIsNotAnsweredAndTakesNothingFromWhoComesNext() {
        // Given
        Answerer answerer = answerer();
        Answer before = answerer.answer(SEED, CAPITAL);
        Thread.currentThread().interrupt();
        // When
        assertThrows(CancellationException.class, () -> answerer.answer(SEED, CAPITAL));
        // Then
        assertTrue(Thread.interrupted(), "whoever called must see that it was interrupted");
        assertEquals(before, answerer.answer(SEED, CAPITAL));
    }

    static Stream<Article> oddArticles() {
        return Stream.of("x", "😀", "مرحبا بالعالم", "word ".repeat(3_000), "😀 ".repeat(1_000), ArticleSample.EMOJI.text())
                .map(text -> new ArticleSample("Odd", text).article());
    }

    @ParameterizedTest
    @MethodSource("oddArticles")
    void readsOddArticles(Article article) {
        // Given
        String question = "Who opened the festival?";
        // When
        Answer answer = answerer().answer(article, question);
        // Then
        assertEquals(answer, Grounding.grounded(article, answer));
    }
}
