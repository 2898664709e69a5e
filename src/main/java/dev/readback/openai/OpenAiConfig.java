package dev.readback.openai;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The door for clients that speak OpenAI's protocol. */
@ConfigMapping(prefix = "readback.openai")
public interface OpenAiConfig {
    /**
     * Articles that are listed as models, and looked through when the library is asked: the newest, at least 1. Older ones are
     * answered by their id all the same.
     */
    @WithDefault("200")
    @Min(1)
    int articles();

    /** Articles that the Reader reads for one question to the library, at least 1: those with most of the question's words. */
    @WithDefault("5")
    @Min(1)
    int articlesRead();

    /** Whether streams carry a frame for each citation in the form that Open WebUI shows as its source; others may not know it. */
    @WithDefault("false")
    boolean sourceFrames();
}
