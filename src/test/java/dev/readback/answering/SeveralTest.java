package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;

class SeveralTest {
    private static final ArticleSample SAMPLE = new ArticleSample("Harbours",
            "Many ships came from Cork and Galway. Boats from Sligo came late. Cork sent two, Kinsale one, Youghal one, Cobh one.");
    private static final Article ARTICLE = SAMPLE.article();

    @Test
    void growTheBestToItsWholeList() {
        // Given
        List<Reading> readings = List.of(reading("Cork", 5));
        // When
        List<Span> spans = Several.of(ARTICLE, readings);
        // Then
        assertEquals(List.of("Cork and Galway"), texts(spans));
    }

    @Test
    void addWhatFitsNearlyAsWellAndSaysSomethingElse() {
        // Given
        List<Reading> readings = List.of(reading("Cork", 5), reading("Galway", 4.9), reading("Sligo", 4.6),
                reading("Kinsale", 3));
        // When
        List<Span> spans = Several.of(ARTICLE, readings);
        // Then
        assertEquals(List.of("Cork and Galway", "Sligo"), texts(spans));
    }

    @Test
    void areAFewAtMost() {
        // Given
        List<Reading> readings = Stream.of("Boats", "ships", "Sligo", "Youghal", "Cobh", "late").map(word -> reading(word, 5))
                .toList();
        // When
        List<Span> spans = Several.of(ARTICLE, readings);
        // Then
        assertEquals(4, spans.size());
    }

    @Test
    void neverOverlap() {
        // Given
        List<Reading> readings = List.of(reading("came from Cork", 5), reading("Cork and Galway", 5),
                reading("ships came", 5));
        // When
        List<Span> spans = Several.of(ARTICLE, readings);
        // Then
        List<Span> inOrder = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        assertEquals(List.of(), IntStream.range(1, inOrder.size())
                .filter(i -> inOrder.get(i).start() < inOrder.get(i - 1).end()).boxed().toList());
    }

    private static Reading reading(String text, double score) {
        return new Reading(SAMPLE.spanOf(text), text, score, 0, 0);
    }

    private static List<String> texts(List<Span> spans) {
        return spans.stream().map(span -> span.in(ARTICLE.text())).toList();
    }
}
