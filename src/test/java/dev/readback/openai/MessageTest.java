package dev.readback.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.answering.Answer;
import dev.readback.answering.Citation;
import dev.readback.answering.InsteadOf;
import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;

class MessageTest {
    private static final Article ARTICLE = ArticleSample.LIGHTHOUSE.article();
    private static final Citation CORK = Citation.of(ARTICLE, ArticleSample.LIGHTHOUSE.spanOf("Cork"));
    private static final Citation KEEPER = Citation.of(ARTICLE, ArticleSample.LIGHTHOUSE.spanOf("Ellen Murphy"));

    @Test
    void numbersItsSourcesAndSaysWhereTheNumbersStand() {
        // Given
        Answer answer = Answer.Found.of(List.of(KEEPER, CORK), 0.9, Answer.EMBEDDED);
        // When
        Message message = Message.of(answer, "Lighthouse", "http://x/#/a/1");
        // Then
        assertEquals("Ellen Murphy; Cork [1] [2]\n\nSources:\n\n1. “Ellen Murphy”\n2. “Cork”\n", message.content());
        assertEquals(List.of("[1]", "[2]"), message.annotations().stream().map(Message.Annotation::urlCitation)
                .map(cited -> message.content().substring(cited.startIndex(), cited.endIndex())).toList());
        assertEquals("http://x/#/a/1/c=" + CORK.span().start() + "-" + CORK.span().end(),
                message.annotations().get(1).urlCitation().url());
    }

    @Test
    void hasNoSourceForSilenceAndSaysWhoShouldHaveSpoken() {
        // Given
        Answer answer = new Answer.NotInArticle(0.9, Answer.EMBEDDED, List.of()).insteadOf(new InsteadOf("m", "was busy"));
        // When
        Message message = Message.of(answer, "Lighthouse", "http://x/#/a/1");
        // Then
        assertEquals(new Message("The article does not say.\n\n(Answered by the embedded engine: m was busy.)", List.of()),
                message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](http://evil.example/?k=1)", "[x](javascript:alert(1))", "<img src=http://evil.example>",
            "![x][1]", "see http://evil.example/x", "see www.evil.example", "`code` **bold** &lt;b&gt;"})
    void makesNothingOfMarkup(String text) {
        // Given
        String before = text;
        // When
        String escaped = Message.escaped(before);
        // Then
        assertFalse(escaped.matches("(?s).*(?<!\\\\)[\\[<!`*&].*"), escaped);
        assertFalse(escaped.contains("://") || escaped.contains("www."), escaped);
    }
}
