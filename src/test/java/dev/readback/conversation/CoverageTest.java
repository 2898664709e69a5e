package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.answering.AnswerView;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;

class CoverageTest {
    private final Article article = ArticleSample.LIGHTHOUSE.article();

    @Test
    void nothingIsCoveredInTheBeginning() {
        // Given
        List<Turn> none = List.of();
        // When
        Coverage coverage = Coverage.of(article, none, List.of());
        // Then
        assertEquals(new Coverage(2, List.of(), List.of(), List.of()), coverage);
    }

    @Test
    void countsWhatAnswersCitedApartFromWhatWasQuizzed() {
        // Given
        List<Turn> turns = List.of(turn("question", "1901"), turn("quiz", "Ellen Murphy"), turn("summarise", "1953"));
        // When
        Coverage coverage = Coverage.of(article, turns, List.of());
        // Then
        assertEquals(List.of(2), coverage.asked());
        assertEquals(List.of(1), coverage.quizzed());
    }

    @Test
    void tellsWhatWasReadAsReported() {
        // Given
        List<Integer> read = List.of(1, 2);
        // When
        Coverage coverage = Coverage.of(article, List.of(), read);
        // Then
        assertEquals(read, coverage.read());
    }

    private static Turn turn(String kind, String quote) {
        Span span = ArticleSample.LIGHTHOUSE.spanOf(quote);
        var citation = new AnswerView.CitationView(span.start(), span.end(), quote, span);
        return new Turn("id", "?", "?", new AnswerView("found", quote, 0.9, "embedded", List.of(citation), List.of()), List.of(),
                Instant.EPOCH, kind, List.of());
    }
}
