package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.readback.answering.Answer;
import dev.readback.answering.InsteadOf;
import dev.readback.answering.Said;
import dev.readback.article.Article;
import dev.readback.article.Span;

class DialogueTest {
    private static final InsteadOf GUEST = new InsteadOf("gpt", "did not answer in time");
    private static final Answer ABSENT = new Answer.NotInArticle(0.8, Answer.EMBEDDED, List.of()).insteadOf(GUEST);
    private final Article article = Tagging.article("Ida Lewis kept the light. She said that the sea was rough.");
    private final Dialogue dialogue = new Dialogue(article, Tagging.people("Ida Lewis").cast(article), texts -> List.of(),
            question -> Optional.empty());

    @Test
    void saysWhoShouldHaveAnsweredWhenItFindsWhatSomebodySaid() {
        // Given
        Understood asked = new Understood("What did Ida Lewis say?", Optional.empty(), List.of());
        // When
        Answer answer = dialogue.completed(asked, ABSENT);
        // Then
        assertEquals("She said that the sea was rough.", answer.fold(Answer.Found::text, absent -> ""));
        assertEquals(Optional.of(GUEST), answer.insteadOf());
    }

    @Test
    void saysWhoShouldHaveAnsweredWhenItFindsSomethingBesideTheLastAnswer() {
        // Given
        Said near = new Said(new Span(0, 9), "Ida Lewis", 0.5, 1);
        Understood asked = new Understood("Who kept it?", Optional.of(near), List.of());
        // When
        Answer answer = dialogue.completed(asked, ABSENT);
        // Then
        assertEquals("Ida Lewis", answer.fold(Answer.Found::text, absent -> ""));
        assertEquals(Optional.of(GUEST), answer.insteadOf());
    }
}
