package dev.readback.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What happens to every request before anything else: headers, the browser guard, the size limit. */
@ApplicationScoped
class HttpEdge {
    private static final Logger LOG = Logger.getLogger(HttpEdge.class);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    /** Above the priorities that Quarkus uses itself (up to 300 for what it documents), so that refusals carry the headers too. */
    private static final int FIRST = 10_000;

    private final BrowserGuard guard;
    private final RouteProblems problems;
    private final long mostBytes;
    private final String listensOn;

    HttpEdge(HttpConfig config, RouteProblems problems,
            @ConfigProperty(name = "quarkus.http.host") String listensOn) {
        Set<String> hosts = new HashSet<>(Set.of("localhost"));
        ownName().ifPresent(hosts::add);
        config.hosts().orElse(Set.of()).forEach(host -> hosts.add(host.strip().toLowerCase(Locale.ROOT)));
        this.guard = new BrowserGuard(hosts);
        this.problems = problems;
        this.mostBytes = config.maxBodySize().asLongValue();
        this.listensOn = listensOn;
    }

    void warnWhenOpen(@Observes StartupEvent start) {
        if (!LOOPBACK.contains(listensOn)) {
            LOG.warnf(
                    "everybody who can reach %s can read and change everything here: there is no login; set quarkus.http.host to"
                            + " localhost to keep it to this computer",
                    listensOn);
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addHeadersEndHandler(done -> setHeaders(context));
        setHeaders(context);
        var refusal = guard.refusal(request.method().name(), request::getHeader);
        if (refusal.isPresent()) {
            problems.refuse(context, Problem.of(ProblemType.CROSS_SITE, refusal.get()));
        } else if (declaredBytes(request) > mostBytes) {
            problems.refuse(context, Problem.of(ProblemType.TOO_LARGE, HttpConfig.tooLarge(mostBytes)));
        } else {
            context.next();
        }
    }

    private static void setHeaders(RoutingContext context) {
        SecurityHeaders.forPath(context.normalizedPath()).forEach(context.response()::putHeader);
    }

    private static long declaredBytes(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private static Optional<String> ownName() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException nameless) {
            LOG.debug("this machine has no name", nameless);
            return Optional.empty();
        }
    }
}
