package dev.readback.llm;

import java.time.Duration;
import java.util.Optional;

import dev.langchain4j.exception.HttpException;

/** A reply that failed on the line. Its message holds nothing of what was sent or received. */
final class LlmException extends HttpException {
    private static final long serialVersionUID = 1;
    private final LlmFailure failure;
    private final transient Optional<Duration> retryAfter;

    LlmException(LlmFailure failure) {
        this(failure, 0, Optional.empty());
    }

    /** @param cause tells the developer more; its message is never logged nor shown, for it may hold what was received */
    LlmException(LlmFailure failure, Throwable cause) {
        this(failure);
        initCause(cause);
    }

    /** @param status what the server answered, or 0 */
    LlmException(LlmFailure failure, int status, Optional<Duration> retryAfter) {
        super(status, failure.code());
        this.failure = failure;
        this.retryAfter = retryAfter;
    }

    LlmFailure failure() {
        return failure;
    }

    /** Whether nothing was read or written for it: the server was not there, or answered with a status alone. */
    boolean isRefusal() {
        return failure == LlmFailure.UNREACHABLE || statusCode() != 0;
    }

    /** How long the server wants to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
