package dev.readback.conversation;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How Readback converses. */
@ConfigMapping(prefix = "readback.conversation")
public interface ConversationConfig {
    /** Sentences, from the beginning of an article, in which people and places are looked for; at least 1. */
    @WithDefault("400")
    @Min(1)
    int taggedSentences();

    /** Articles whose people and suggestions are kept in memory; at least 0. */
    @WithDefault("64")
    @Min(0)
    int cachedArticles();

    /** Items of a quiz in a conversation, 1 to 50. */
    @WithDefault("5")
    @Min(1)
    @Max(50)
    int quizItems();

    /** Answers that the Writer asks for to find suggestions about one article; at least 1. */
    @WithDefault("16")
    @Min(1)
    int suggestionsTried();

    /** Turns that are answered at once, beyond which a client is refused; at least 1. */
    @WithDefault("128")
    @Min(1)
    int runningTurns();

    /** How long a turn goes on while nobody listens to it, above 0; then it is stopped. */
    @WithDefault("500ms")
    @DurationMin(millis = 1)
    Duration reconnectWithin();

    /** How often a stream says that its turn goes on, above 0. */
    @WithDefault("15s")
    @DurationMin(millis = 1)
    Duration heartbeat();

    /** Paragraphs in one report of what was read; at least 1. */
    @WithDefault("500")
    @Min(1)
    int maxParagraphsReported();
}
