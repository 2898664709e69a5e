package dev.readback.quiz.decks;

import java.time.Duration;

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

    /** Decks of all learners together, at least 1; beyond that 503 until some make room. */
    @WithDefault("100000")
    @Min(value = 1, message = "readback.decks.max-decks must be at least 1")
    int maxDecks();

    /** How long a deck without cards is sure of its place when there are too many. */
    @WithDefault("24h")
    Duration emptyKept();
}
