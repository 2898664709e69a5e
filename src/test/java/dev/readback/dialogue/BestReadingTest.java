package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.readback.answering.Said;
import dev.readback.article.Article;
import dev.readback.article.Span;

class BestReadingTest {
    private final Article article = Tagging
            .article("Alpha came first. Bravo was next. Charlie slept. Delta ran. Echo sang. Foxtrot fell.");
    private final Map<String, Said> said = new HashMap<>();
    private final BestReading best = new BestReading(article, question -> Optional.ofNullable(said.get(question)));

    @Test
    void takesTheReadingThatTheArticleSupportsBest() {
        // Given
        found("Who came?", "Alpha", 0.5);
        found("Who ran?", "Delta", 0.9);
        // When
        var choice = best.of(readings("Who came?", "Who ran?"), Optional.empty());
        // Then
        assertEquals("Who ran?", choice.question());
    }

    @Test
    void takesTheLikelierOfReadingsThatAreSupportedAlike() {
        // Given
        found("Who came?", "Alpha", 0.7);
        found("Who ran?", "Delta", 0.7);
        // When
        var choice = best.of(readings("Who came?", "Who ran?"), Optional.empty());
        // Then
        assertEquals("Who came?", choice.question());
    }

    @Test
    void staysWithWhatWasSpokenOf() {
        // Given
        found("Who fell?", "Foxtrot", 0.7);
        found("Who was next?", "Bravo", 0.65);
        // When
        var choice = best.of(readings("Who fell?", "Who was next?"), Optional.of(span("Alpha")));
        // Then
        assertEquals("Who was next?", choice.question());
        assertTrue(choice.near());
    }

    @Test
    void wouldRatherNotSayTheSameAgain() {
        // Given
        found("Who came?", "Alpha", 0.8);
        found("Who was next?", "Bravo", 0.65);
        // When
        var choice = best.of(readings("Who came?", "Who was next?"), Optional.of(span("Alpha")));
        // Then
        assertEquals("Who was next?", choice.question());
    }

    @Test
    void keepsTheQuestionAsItWasOnlyWhenItIsFarBetterSupported() {
        // Given
        found("Who ran?", "Delta", 0.5);
        found("Slightly better?", "Echo", 0.7);
        found("Far better?", "Foxtrot", 0.8);
        // When
        var slightly = best.of(new Understanding.Rewritten(List.of("Who ran?"), Optional.of("Slightly better?")),
                Optional.empty());
        var far = best.of(new Understanding.Rewritten(List.of("Who ran?"), Optional.of("Far better?")), Optional.empty());
        // Then
        assertEquals("Who ran?", slightly.question());
        assertEquals("Far better?", far.question());
    }

    @Test
    void takesTheFirstReadingWhenTheArticleSupportsNone() {
        // Given
        Understanding.Rewritten rewritten = readings("Who won?", "Who lost?");
        // When
        var choice = best.of(rewritten, Optional.of(span("Alpha")));
        // Then
        assertEquals("Who won?", choice.question());
        assertFalse(choice.near());
    }

    private void found(String question, String answer, double confidence) {
        said.put(question, new Said(span(answer), answer, confidence, 1));
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Understanding.Rewritten readings(String... readings) {
        return new Understanding.Rewritten(List.of(readings), Optional.empty());
    }
}
