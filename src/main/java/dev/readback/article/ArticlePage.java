package dev.readback.article;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the list of articles; {@code nextCursor} is {@code null} at the end of the list. */
@Schema(name = "ArticlePage")
public record ArticlePage(List<ArticleSummary> items, @Schema(nullable = true) String nextCursor) {
    public ArticlePage {
        items = List.copyOf(items);
    }
}
