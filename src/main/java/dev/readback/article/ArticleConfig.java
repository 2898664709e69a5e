package dev.readback.article;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the library. */
@ConfigMapping(prefix = "readback.article")
public interface ArticleConfig {
    /** The longest text taken, in UTF-16 units; at least 1. A longer one is refused with {@code too-large}. */
    @WithDefault("1000000")
    @Min(1)
    int maxCharacters();

    /** The longest title taken, in UTF-16 units. */
    @WithDefault("300")
    @Min(1)
    int maxTitleCharacters();

    /** The longest source taken, in UTF-16 units. */
    @WithDefault("2000")
    @Min(1)
    int maxSourceCharacters();

    /** How much article text is kept in memory between questions, in UTF-16 units over all articles. */
    @WithDefault("20000000")
    @Min(0)
    long cachedCharacters();

    /** Whether the articles that ship with Readback are imported at the first start. */
    @WithDefault("true")
    boolean importSeeds();
}
