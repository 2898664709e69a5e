package dev.readback.conversation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Questions and answers about one article.
 *
 * @param turns in the order they were asked
 * @param coverage what of the article they have touched
 */
@Schema(name = "Conversation")
public record Conversation(String id, String articleId, List<Turn> turns, Coverage coverage) {
    public Conversation {
        turns = List.copyOf(turns);
    }
}
