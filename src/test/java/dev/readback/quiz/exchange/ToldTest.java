package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.QuizSample;

class ToldTest {
    @Test
    void tellsTheExplanationAndWhatProvesTheKey() {
        // Given
        Item item = QuizSample.EVENTS;
        // When
        String feedback = Told.feedback(item);
        // Then
        assertEquals("""
                The article says so, canary.
                “The lighthouse was built in 1901.”
                “The lamp was lit in March 1902.”
                “The keeper left on 4 May 1931.”""", feedback);
    }

    @Test
    void quotesNothingTwice() {
        // Given
        Evidence evidence = new Evidence(new Span(0, 4), "1901");
        Item item = new Item.TrueFalse("a", "It is so.", true, "", List.of(evidence, evidence), "The article says: “1901”");
        // When
        String feedback = Told.feedback(item);
        // Then
        assertEquals("The article says: “1901”", feedback);
    }

    @Test
    void acceptsEachAnswerOnceTheKeyFirst() {
        // Given
        Item.Typed item = new Item.Typed(QuizSample.SHORT.kind(), "a", "Where?", "here", List.of("there", "here"),
                QuizSample.SHORT.evidence(), "");
        // When
        List<String> accepted = Told.accepted(item);
        // Then
        assertEquals(List.of("here", "there"), accepted);
    }
}
