package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    private static final String TEXT = "One two. Three four.\n\nFive.";
    private static final List<Span> SENTENCES = List.of(new Span(0, 8), new Span(9, 20), new Span(22, 27));

    @Test
    void quotesItsOwnCharacters() {
        // Given
        Article article = article(SENTENCES);
        // When
        String quote = article.quote(SENTENCES.get(1));
        // Then
        assertEquals("Three four.", quote);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,0", "8,0", "9,1", "19,1", "20,1", "21,1", "22,2", "26,2", "27,2", "9000,2"})
    void findsTheSentenceOfAPlaceOrTheOneBeforeIt(int offset, int expected) {
        // Given
        Article article = article(SENTENCES);
        // When
        Span sentence = article.sentenceAt(offset);
        // Then
        assertEquals(SENTENCES.get(expected), sentence);
    }

    @Test
    void beginsWithItsFirstSentenceForPlacesBeforeIt() {
        // Given
        Article article = article(SENTENCES.subList(1, 3));
        // When
        Span sentence = article.sentenceAt(0);
        // Then
        assertEquals(SENTENCES.get(1), sentence);
    }

    @Test
    void keepsItsOwnCopyOfItsSentences() {
        // Given
        List<Span> given = new ArrayList<>(SENTENCES);
        Article article = article(given);
        // When
        given.clear();
        // Then
        assertEquals(SENTENCES, article.sentences());
    }

    @Test
    void refusesSentencesThatOverlap() {
        // Given
        List<Span> overlapping = List.of(new Span(0, 9), new Span(8, 20));
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> article(overlapping));
        // Then
        assertEquals("spans must be in order, apart and inside the text, found [8, 20) after 9 of 27", thrown.getMessage());
    }

    @Test
    void refusesSentencesBeyondItsText() {
        // Given
        List<Span> beyond = List.of(new Span(22, 28));
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> article(beyond));
        // Then
        assertTrue(thrown.getMessage().endsWith("found [22, 28) after 0 of 27"), thrown.getMessage());
    }

    @Test
    void refusesATitleThatShowsNothing() {
        // Given
        String blank = " \n";
        // When
        var thrown = assertThrows(IllegalArgumentException.class,
                () -> new Article("id", blank, "", TEXT, List.of(), List.of(), Instant.EPOCH));
        // Then
        assertEquals("article title must not be blank", thrown.getMessage());
    }

    private static Article article(List<Span> sentences) {
        return new Article("id", "Title", "", TEXT, List.of(new Span(0, 20), new Span(22, 27)), sentences, Instant.EPOCH);
    }
}
