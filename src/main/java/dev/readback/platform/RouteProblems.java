package dev.readback.platform;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The problems that no resource tells: of requests that reach none, or that are refused before. */
@ApplicationScoped
class RouteProblems {
    private static final Logger LOG = Logger.getLogger(RouteProblems.class);
    private static final String REFUSED = "refused";
    private static final long LINGER_MS = 2_000;
    private final ObjectMapper json;

    RouteProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        // First, because Quarkus' own handler tells an error in a form of its own.
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        List.of(400, 404, 405).forEach(status -> router.errorHandler(status, this::failed));
    }

    /**
     * Answers before the body is read. What the client still sends is read for a moment, because it could not see the answer on
     * a connection that is reset, and then no longer waited for.
     */
    void refuse(RoutingContext context, Problem problem) {
        hidePath(context);
        tell(context.response().putHeader("Connection", "close"), context, problem).end(body(problem));
        context.request().resume();
        context.vertx().setTimer(LINGER_MS, late -> context.request().connection().close());
    }

    private void failed(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            LOG.debug("failed after its reply was begun", context.failure());
            if (!response.ended()) response.reset();
            return;
        }
        Problem problem = problem(context);
        if (problem.status() < ProblemType.INTERNAL.status()) hidePath(context);
        tell(response, context, problem).end(body(problem));
    }

    /** No route was taken, so that the metrics would name the path as it was sent: one more series for each that anybody thinks of. */
    private static void hidePath(RoutingContext context) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(context);
        if (metric != null) metric.setTemplatePath(REFUSED);
    }

    private static HttpServerResponse tell(HttpServerResponse response, RoutingContext context, Problem problem) {
        SecurityHeaders.forPath(context.normalizedPath()).forEach(response::putHeader);
        return response.setStatusCode(problem.status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
    }

    private static Problem problem(RoutingContext context) {
        return switch (context.statusCode()) {
            case 400 -> Problem.of(ProblemType.MALFORMED_REQUEST, "The address or the headers of the request cannot be read");
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "There is no such address. The addresses are listed at /q/openapi");
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This address does not offer that method");
            default -> Problem.fault(context.failure());
        };
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem can always be written", impossible);
        }
    }
}
