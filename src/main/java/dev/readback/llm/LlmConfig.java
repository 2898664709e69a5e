package dev.readback.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** A language model as a guest. All of it is read at start; without {@link #baseUrl} nobody is asked. */
@ConfigMapping(prefix = "readback.llm")
public interface LlmConfig {
    /** Where an OpenAI-compatible server listens, up to and with its {@code /v1}; left out, the embedded engine speaks alone. */
    Optional<URI> baseUrl();

    /** The model's name, as the server knows it; needed with a base URL. */
    Optional<String> model();

    /** Sent as bearer token; left out, none is known and a placeholder is sent. */
    Optional<String> apiKey();

    /** How long one reply may take from the request to its last word, above 0; then the embedded engine answers. */
    @WithDefault("60s")
    Duration timeout();

    /** Tokens that one reply may have, at least 16; what is cut off is not read. */
    @WithDefault("1500")
    @Min(16)
    int maxOutputTokens();

    /** Bytes of a reply on the wire, the stream's wrapping with them, at least 1000; a longer one is cut and not read. */
    @WithDefault("2000000")
    @Min(1000)
    int maxReplyBytes();

    /** UTF-16 units of the article that are sent with one question, at least 500: the passages that fit it best. */
    @WithDefault("24000")
    @Min(500)
    int maxArticleCharacters();

    /** How freely the model words things, from 0; left out, the server decides. Some models take no other than their own. */
    OptionalDouble temperature();

    /** Tokens in an hour, both ways together; left out, as many as are asked for. */
    OptionalLong tokensPerHour();

    /** Requests at once, at least 1; the next is answered by the embedded engine. */
    @WithDefault("4")
    @Min(1)
    int atOnce();

    /** Failures in a row, at least 1, after which nothing is sent for a while. */
    @WithDefault("5")
    @Min(1)
    int failures();

    /** How long that is. */
    @WithDefault("30s")
    Duration pause();

    /** How the server is asked for JSON; servers differ. */
    @WithDefault("json-schema")
    AnswerFormat answerFormat();

    /** What the request says of the reply's form. */
    enum AnswerFormat {
        /** A schema that the server keeps to. */
        JSON_SCHEMA,
        /** JSON of any form. */
        JSON_OBJECT,
        /** Nothing; the prompt alone asks for it. */
        TEXT
    }
}
