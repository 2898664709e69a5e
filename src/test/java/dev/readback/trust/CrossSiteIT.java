package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.testsupport.PackagedReadback;

/** TRUST.md, P16: no writes from other sites. A request is foreign by its Origin or by what the browser says of the site. */
@ExtendWith(OnePackagedReadback.class)
class CrossSiteIT {
    private static final List<String> CONTENT_TYPES = List.of("text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/json");
    private static final List<Optional<String>> SITES = List.of(Optional.of("cross-site"), Optional.of("same-site"),
            Optional.of("same-origin"), Optional.of("none"), Optional.empty());
    private final Wire wire;
    private final String own;

    CrossSiteIT(PackagedReadback readback) {
        wire = new Wire(readback.baseUri());
        own = "http://" + readback.baseUri().getAuthority();
    }

    /** What a browser sends along. */
    private record Sender(Optional<String> origin, Optional<String> site) {
        WireRequest dress(WireRequest request) {
            WireRequest dressed = origin.map(value -> request.with("Origin: " + value)).orElse(request);
            return site.map(value -> dressed.with("Sec-Fetch-Site: " + value)).orElse(dressed);
        }
    }

    @Test
    void areRefusedWithoutAnyEffect() {
        // Given
        Shelf shelf = Shelf.on(wire);
        String before = shelf.state();
        List<WireRequest> foreign = unsafe().flatMap(operation -> foreignSenders()
                .flatMap(sender -> CONTENT_TYPES.stream().map(type -> sender.dress(request(shelf, operation, type))))).toList();
        // When
        List<WireReply> replies = foreign.stream().map(wire::send).toList();
        // Then
        assertTrue(foreign.size() > 500, () -> foreign.size() + " requests");
        assertAll(replies.stream().map(reply -> () -> {
            assertEquals(403, reply.status(), reply::toString);
            assertEquals("/problems/cross-site", reply.json().path("type").asText());
        }));
        assertEquals(before, shelf.state());
    }

    @Test
    void arePossibleFromTheOwnPageAndFromPlainClients() {
        // Given
        List<Sender> own = ownSenders().toList();
        // When
        List<WireReply> replies = own.stream().flatMap(sender -> {
            Shelf shelf = Shelf.on(wire);
            return unsafe().map(operation -> wire.send(sender.dress(request(shelf, operation, "application/json"))));
        }).toList();
        // Then
        assertAll(replies.stream().map(reply -> () -> assertTrue(gotPastTheGuard(reply), reply::toString)));
    }

    /** It succeeded, or was refused behind the guard: what is for authors and for holders of a link needs their secret, and one operation deletes the quiz. */
    private static boolean gotPastTheGuard(WireReply reply) {
        return reply.status() < 300 || reply.isProblem() && Set
                .of("/problems/author-secret-required", "/problems/quiz-not-found", "/problems/link-not-found")
                .contains(reply.json().path("type").asText());
    }

    @Test
    void areNotInvitedByCorsHeaders() {
        // Given
        WireRequest preflight = WireRequest.of("OPTIONS", "/api/articles").with("Origin: http://evil.example")
                .with("Access-Control-Request-Method: POST").with("Access-Control-Request-Headers: content-type");
        // When
        WireReply reply = wire.send(preflight);
        // Then
        assertEquals(0, reply.headers().keySet().stream().filter(name -> name.startsWith("access-control")).count(),
                reply::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "0x7f000001",
            "localhost.", ""})
    void cannotReadUnderANameThatSomebodyElsePointedHere(String host) {
        // Given
        WireRequest rebound = WireRequest.get("/api/articles").with("Host: " + host).with("Sec-Fetch-Site: same-origin");
        // When
        WireReply reply = wire.send(rebound);
        // Then
        assertTrue(reply.status() == 403 || reply.status() == 400, reply::toString);
        assertTrue(reply.isProblem(), reply::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "LOCALHOST", "127.0.0.1:8080", "192.168.1.20", "[::1]:8080"})
    void doNotConcernBrowsersUnderAKnownName(String host) {
        // Given
        WireRequest known = WireRequest.get("/api/articles").with("Host: " + host).with("Sec-Fetch-Site: none");
        // When
        WireReply reply = wire.send(known);
        // Then
        assertEquals(200, reply.status(), reply::toString);
    }

    @Test
    void doNotConcernPlainClientsUnderAnyName() {
        // Given
        WireRequest plain = WireRequest.get("/api/articles").with("Host: readback.internal").with("User-Agent: curl/8.0");
        // When
        WireReply reply = wire.send(plain);
        // Then
        assertEquals(200, reply.status(), reply::toString);
    }

    private Stream<Operation> unsafe() {
        return Operation.all(wire).stream().filter(Operation::isUnsafe);
    }

    private static WireRequest request(Shelf shelf, Operation operation, String contentType) {
        return WireRequest.of(operation.method(), shelf.path(operation)).with("Content-Type: " + contentType)
                .body(shelf.body(operation));
    }

    private Stream<Sender> foreignSenders() {
        Stream<Sender> byOrigin = Stream.of("http://evil.example", "null", "http://sibling.127.0.0.1", "http://127.0.0.1:1",
                own + ".evil.example", "file://")
                .flatMap(origin -> SITES.stream().map(site -> new Sender(Optional.of(origin), site)));
        Stream<Sender> bySite = Stream.of("cross-site", "same-site").flatMap(site -> Stream
                .of(new Sender(Optional.empty(), Optional.of(site)), new Sender(Optional.of(own), Optional.of(site))));
        return Stream.concat(byOrigin, bySite);
    }

    private Stream<Sender> ownSenders() {
        return Stream.of(new Sender(Optional.empty(), Optional.empty()),
                new Sender(Optional.of(own), Optional.of("same-origin")), new Sender(Optional.of(own), Optional.empty()),
                new Sender(Optional.empty(), Optional.of("none")));
    }
}
