package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.answering.AnswerView;
import dev.readback.article.Span;

class ChatEventTest {
    private static final AnswerView.CitationView FIRST = new AnswerView.CitationView(0, 4, "Cork", new Span(0, 10));
    private static final AnswerView.CitationView SECOND = new AnswerView.CitationView(20, 24, "Cork", new Span(20, 30));

    @Test
    void tellsCitationsThenTheTextThenTheEnd() {
        // Given
        Turn turn = turn(new AnswerView("found", "Cork", 0.9, "embedded", List.of(FIRST, SECOND), List.of()));
        // When
        List<ChatEvent> events = ChatEvent.telling(turn);
        // Then
        assertEquals(List.of(new ChatEvent.Understood("Where?"), new ChatEvent.Cited(FIRST), new ChatEvent.Cited(SECOND),
                new ChatEvent.Delta("Cork"),
                new ChatEvent.Done(turn)), events);
    }

    @Test
    void tellsThatTheArticleDoesNotSayWithoutCitations() {
        // Given
        Turn turn = turn(new AnswerView("not-in-article", "The article does not say.", 0.9, "embedded", List.of(), List.of()));
        // When
        List<String> names = ChatEvent.telling(turn).stream().map(ChatEvent::name).toList();
        // Then
        assertEquals(List.of("understood", "delta", "done"), names);
    }

    private static Turn turn(AnswerView answer) {
        return new Turn("id", "Where?", "Where?", answer, List.of(), Instant.EPOCH, "question", List.of());
    }
}
