package dev.readback.quiz.decks;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on review decks. */
@ConfigMapping(prefix = "readback.decks")
public interface DecksConfig {
    /** Cards of one deck, at least 1; what does not fit is refused with 400. */
    @WithDefault("5000")
    @Min(value = 1, message = "readback.decks.max-cards must be at least 1")
    int maxCards();
}
