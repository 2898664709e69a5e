package dev.readback.inference;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much inference runs at once. */
@ConfigMapping(prefix = "readback.inference")
public interface InferenceConfig {
    /** Model runs at the same time, each on one thread; best the number of cores, at least 1. */
    @WithDefault("2")
    @Min(1)
    int workers();

    /** Model runs that may wait; a request that finds no room is refused with {@code busy}. */
    @WithDefault("64")
    @Min(1)
    int queue();

    /** What a refused client is told to wait. */
    @WithDefault("2s")
    Duration retryAfter();

    /** Texts embedded in one model run. */
    @WithDefault("8")
    @Min(1)
    int embeddingBatch();

    /** Sentences tagged in one model run. */
    @WithDefault("8")
    @Min(1)
    int taggingBatch();
}
