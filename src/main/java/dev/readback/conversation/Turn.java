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
 * @param kind what was wanted: {@code question}, {@code summarise}, {@code quiz} and so on
 * @param candidates what the reader may choose to send next: complete questions when it is not clear which was meant, or what may
 *     be said to the item of a quiz that is open; else none
 */
@Schema(name = "Turn")
public record Turn(String id, String question, String understoodAs, AnswerView answer, List<String> suggestions,
        Instant askedAt, String kind, List<String> candidates) {
    public Turn {
        suggestions = List.copyOf(suggestions);
        candidates = List.copyOf(candidates);
    }
}
