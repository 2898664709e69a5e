package dev.readback.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to be added to the library.
 *
 * @param title what to list it under; {@code null} or blank to have one derived from the text
 * @param text the text itself
 * @param source where it comes from; may be {@code null}
 */
@Schema(name = "NewArticle")
public record NewArticle(@Schema(nullable = true) String title, @Schema(required = true) String text,
        @Schema(nullable = true) String source) {}
