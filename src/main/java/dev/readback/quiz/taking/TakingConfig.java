package dev.readback.quiz.taking;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on what learners send. */
@ConfigMapping(prefix = "readback.taking")
interface TakingConfig {
    /** The longest text that is taken as a response, in UTF-16 units; longer ones are refused with 400. */
    @WithDefault("1000")
    int maxTextCharacters();

    /** How long after the time limit of a quiz a response is still taken: it may have been on its way. */
    @WithDefault("5s")
    Duration grace();

    /** How long after its start an open attempt keeps questions that it asks from being answered elsewhere. */
    @WithDefault("4h")
    Duration questionsWithheld();
}
