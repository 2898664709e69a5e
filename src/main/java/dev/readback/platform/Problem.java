package dev.readback.platform;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a client reads when something went wrong (RFC 9457).
 *
 * @param type the catalogue's URI reference
 * @param title the same for every problem of this type
 * @param status the HTTP status, repeated
 * @param detail what happened and what to do next, for a person
 * @param instance an id that the log knows; only for faults on our side
 * @param violations the rules that the input broke; only for invalid input
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem")
public record Problem(String type, String title, int status, String detail, String instance, List<Violation> violations) {
    private static final Logger LOG = Logger.getLogger(Problem.class);
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, null);
    }

    /** What a client is told about {@code exception}. */
    public static Problem of(ProblemException exception) {
        var violations = exception.violations().isEmpty() ? null : exception.violations();
        ProblemType type = exception.type();
        return new Problem(type.uri(), type.title(), type.status(), exception.getMessage(), null, violations);
    }

    /**
     * A fault on our side: logged here with its cause, told to the client by an id that the log knows. That the database does not
     * serve for the moment is no fault but {@link ProblemType#BUSY}.
     */
    public static Problem fault(Throwable cause) {
        return DatabaseOutage.of(cause).map(Problem::of).orElseGet(() -> logged(cause));
    }

    private static Problem logged(Throwable cause) {
        String errorId = OpaqueId.next();
        LOG.errorf(cause, "request failed error=%s", errorId);
        return internal(errorId);
    }

    /** A fault on our side, found in the log by {@code errorId}. */
    static Problem internal(String errorId) {
        ProblemType type = ProblemType.INTERNAL;
        String detail = "Nothing you sent was lost by this. Try again; if it happens again, give the operator the id " + errorId;
        return new Problem(type.uri(), type.title(), type.status(), detail, "urn:readback:error:" + errorId, null);
    }
}
