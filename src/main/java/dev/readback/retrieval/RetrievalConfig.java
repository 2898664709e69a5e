package dev.readback.retrieval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How articles are cut and found. */
@ConfigMapping(prefix = "readback.retrieval")
public interface RetrievalConfig {
    /**
     * Longest passage in word pieces; with a question of 48 pieces it must fit the Reader's 320. About as long as the paragraphs
     * that the Reader's confidence was fitted on.
     */
    @WithDefault("192")
    int passagePieces();

    /** Sentences whose vectors are computed and stored at a time on import; progress moves by this step. */
    @WithDefault("32")
    int indexingBatch();

    /** Articles whose index is kept in memory. */
    @WithDefault("64")
    int cachedIndexes();
}
