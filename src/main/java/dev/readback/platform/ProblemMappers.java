package dev.readback.platform;

import java.io.CharConversionException;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns everything that can be thrown below a resource into problem+json. Clients never see class names or stack traces. */
public class ProblemMappers {
    @ServerExceptionMapper
    public Response problem(ProblemException exception) {
        var response = respond(Problem.of(exception));
        exception.retryAfter().ifPresent(wait -> response.header("Retry-After", Math.max(1, wait.toSeconds())));
        return response.build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException exception) {
        List<Violation> violations = exception.getConstraintViolations().stream().map(ProblemMappers::violation).toList();
        ProblemType type = ProblemType.INVALID_INPUT;
        String detail = violations.stream().map(violation -> violation.field() + " " + violation.message())
                .reduce((one, other) -> one + "; " + other).orElse(type.title());
        return respond(new Problem(type.uri(), type.title(), type.status(), detail, null, violations)).build();
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) return problem(problem);
        }
        return respond(Problem.of(malformed(exception))).build();
    }

    /** Quarkus maps this one itself, with an empty body, unless it is named. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException exception) {
        return unreadable(exception);
    }

    /** Bytes that are no text in the encoding that they begin with. */
    @ServerExceptionMapper
    public Response undecodable(CharConversionException exception) {
        return respond(Problem.of(new ProblemException(ProblemType.MALFORMED_REQUEST, advice(ProblemType.MALFORMED_REQUEST))))
                .build();
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException json) return unreadable(json);
        Response original = exception.getResponse();
        ProblemType type = switch (original.getStatus()) {
            case 400 -> ProblemType.MALFORMED_REQUEST;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.INTERNAL;
        };
        if (type == ProblemType.INTERNAL) return fault(exception);
        var response = respond(Problem.of(type, advice(type)));
        if (original.getHeaderString("Allow") != null) response.header("Allow", original.getHeaderString("Allow"));
        return response.build();
    }

    /** It is in the log already. */
    @ServerExceptionMapper
    public Response told(FaultException exception) {
        return fault(exception.problem());
    }

    @ServerExceptionMapper
    public Response fault(Throwable exception) {
        return fault(Problem.fault(exception));
    }

    private static Response fault(Problem problem) {
        var response = respond(problem);
        if (problem.status() == ProblemType.BUSY.status()) response.header("Retry-After", DatabaseOutage.RETRY_AFTER.toSeconds());
        return response.build();
    }

    private static String advice(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is no such address. The addresses are listed at /q/openapi";
            case METHOD_NOT_ALLOWED -> "This address does not offer that method. /q/openapi lists those it does";
            case NOT_ACCEPTABLE -> "Accept application/json, or text/event-stream where the address streams";
            case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json";
            case TOO_LARGE -> "Send less: readback.http.max-body-size sets the limit";
            default -> "The body must be one JSON object in UTF-8";
        };
    }

    /** Jackson's own messages name classes, so only the field and the place are passed on. */
    private static ProblemException malformed(JsonProcessingException exception) {
        if (exception instanceof UnrecognizedPropertyException unknown) {
            return ProblemException.invalid(unknown.getPropertyName(), "is not a field of this request");
        }
        boolean isReadable = !(exception.getCause() instanceof JsonParseException);
        if (isReadable && exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return ProblemException.invalid(field(mapping), "has the wrong type");
        }
        var place = exception.getLocation();
        String where = place == null ? "" : ", line " + place.getLineNr() + " column " + place.getColumnNr();
        return new ProblemException(ProblemType.MALFORMED_REQUEST, "The body must be one JSON object in UTF-8" + where);
    }

    private static String field(JsonMappingException exception) {
        return exception.getPath().stream().map(part -> part.getFieldName() == null ? "[]" : part.getFieldName())
                .reduce((outer, inner) -> outer + "." + inner).orElse("body");
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String field = "body";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getName() != null) field = node.getName();
        }
        return new Violation(field, violation.getMessage());
    }

    private static Response.ResponseBuilder respond(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
