package dev.readback.quiz.authoring;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on what authors send. */
@ConfigMapping(prefix = "readback.authoring")
interface AuthoringConfig {
    /** The longest stem, typed key, explanation or title of an edit, in UTF-16 units; longer ones are refused with 400. */
    @WithDefault("2000")
    int maxTextCharacters();

    /** The longest option, note or accepted spelling of an edit, in UTF-16 units; longer ones are refused with 400. */
    @WithDefault("500")
    int maxOptionsCharacters();

    /** The longest time limit of a quiz. */
    @WithDefault("24h")
    Duration maxTimeLimit();
}
