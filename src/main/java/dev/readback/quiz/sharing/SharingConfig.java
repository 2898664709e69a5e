package dev.readback.quiz.sharing;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on share links and on those who watch a class. */
@ConfigMapping(prefix = "readback.sharing")
public interface SharingConfig {
    /** How long a link works at most, at least a second; one that is made without an end works that long. */
    @WithDefault("180d")
    @DurationMin(seconds = 1, message = "readback.sharing.max-lifetime must be at least 1s")
    Duration maxLifetime();

    /** Links of one quiz, those that no longer work included; at least 1. */
    @WithDefault("100")
    @Min(value = 1, message = "readback.sharing.max-links must be at least 1")
    int maxLinks();

    /** Learners who may begin under one link; 1 to 10,000. */
    @WithDefault("1000")
    @Min(value = 1, message = "readback.sharing.max-learners must be at least 1")
    @Max(value = 10_000, message = "readback.sharing.max-learners must be at most 10000")
    int maxLearners();

    /** The longest name of a learner, in Unicode characters; at least 1. */
    @WithDefault("60")
    @Min(value = 1, message = "readback.sharing.max-name-characters must be at least 1")
    int maxNameCharacters();

    /** Streams of results that may be open at once; one more is refused with 503. */
    @WithDefault("50")
    @Min(value = 1, message = "readback.sharing.max-watchers must be at least 1")
    int maxWatchers();

    /** How often a stream looks for news; at least 100 milliseconds. */
    @WithDefault("1s")
    @DurationMin(millis = 100, message = "readback.sharing.look-every must be at least 100ms")
    Duration lookEvery();

    /** How long a stream is silent at most: a reader that has gone shows only when something is written to it. At least a second. */
    @WithDefault("15s")
    @DurationMin(seconds = 1, message = "readback.sharing.heartbeat must be at least 1s")
    Duration heartbeat();
}
