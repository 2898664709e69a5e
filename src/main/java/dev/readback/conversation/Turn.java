package dev.readback.conversation;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.answering.AnswerView;

/**
 * One question and its answer, as kept and as sent.
 *
 * @param question what the reader typed
 * @param understoodAs the question that was answered
 * @param suggestions questions that may come next; each can be answered from the article
 */
@Schema(name = "Turn")
public record Turn(String id, String question, String understoodAs, AnswerView answer, List<String> suggestions,
        Instant askedAt) {
    public Turn {
        suggestions = List.copyOf(suggestions);
    }
}
