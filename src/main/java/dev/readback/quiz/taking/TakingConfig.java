package dev.readback.quiz.taking;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

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

    /** How often attempts are looked for whose time is up and which nobody has handed in; at least 100 milliseconds. */
    @WithDefault("5s")
    @DurationMin(millis = 100, message = "readback.taking.close-every must be at least 100ms")
    Duration closeEvery();

    /** How long after its start an open attempt keeps questions that it asks from being answered elsewhere. */
    @WithDefault("4h")
    Duration questionsWithheld();
}
