package dev.readback.article;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article in a list.
 *
 * @param source where it comes from, or {@code null}
 * @param words how many words the text has
 * @param sentences how many sentences the text has
 * @param indexing how far the vectors of its sentences are computed; it can be asked before they are complete
 */
@Schema(name = "ArticleSummary")
public record ArticleSummary(String id, String title, @Schema(nullable = true) String source, int words, int sentences,
        Instant addedAt, Indexing indexing) {

    /** @param done sentences that have a vector, of {@code total} */
    @Schema(name = "Indexing")
    public record Indexing(int done, int total) {}
}
