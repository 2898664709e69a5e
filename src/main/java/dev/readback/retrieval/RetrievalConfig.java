package dev.readback.retrieval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import dev.readback.inference.SpanReader;

/** How articles are cut and found. */
@ConfigMapping(prefix = "readback.retrieval")
public interface RetrievalConfig {
    /**
     * Longest passage in word pieces, at most the 208 that the Reader was trained on.
     */
    @WithDefault("192")
    @Min(2)
    @Max(SpanReader.WINDOW_PIECES)
    int passagePieces();

    /** Sentences whose vectors are computed and stored at a time on import; progress moves by this step. */
    @WithDefault("32")
    @Min(1)
    int indexingBatch();

    /** Articles whose index is kept in memory. */
    @WithDefault("64")
    @Min(0)
    int cachedIndexes();
}
