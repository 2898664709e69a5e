package dev.readback.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that a client is told about; carries its entry of the catalogue. The message tells a person what to do next. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Optional<Duration> retryAfter;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), Optional.empty());
    }

    private ProblemException(ProblemType type, String detail, List<Violation> violations, Optional<Duration> retryAfter) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** One invalid field. */
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(ProblemType.INVALID_INPUT, field + " " + message, List.of(new Violation(field, message)),
                Optional.empty());
    }

    /** A limit is reached for the moment; trying again after {@code wait} makes sense. */
    public static ProblemException busy(String detail, Duration wait) {
        return new ProblemException(ProblemType.BUSY, detail, List.of(), Optional.of(wait));
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
