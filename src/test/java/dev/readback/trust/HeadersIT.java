package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

import dev.readback.testsupport.PackagedReadback;

/** TRUST.md, P5: strict headers on every response. */
@ExtendWith(OnePackagedReadback.class)
class HeadersIT {
    private static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types lit-html",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE",
            "BREW");
    private static final List<String> PAGES = List.of("/", "/index.html", "/favicon.svg", "/nothing", "/q/nothing", "/q/openapi",
            "/q/openapi?format=json", "/q/health", "/q/health/ready", "/q/health/live", "/q/metrics", "/api", "/api/nothing",
            "//api/articles", "/api/articles/../articles", "/%2e%2e/", "/API/articles");
    private static final Set<Integer> REACHED = new TreeSet<>(List.of(200, 201, 204, 304, 400, 403, 404, 405, 406, 413, 415,
            422));
    private final Wire wire;

    HeadersIT(PackagedReadback readback) {
        wire = new Wire(readback.baseUri());
    }

    @Test
    void standOnEveryReplyWhateverItsStatus() {
        // Given
        Shelf shelf = Shelf.on(wire);
        List<WireRequest> requests = Stream.of(operations(shelf), pages(), assets(), refusals(shelf)).flatMap(same -> same)
                .toList();
        // When
        List<WireReply> replies = requests.stream().map(wire::send).toList();
        // Then
        Set<Integer> statuses = new TreeSet<>(replies.stream().map(WireReply::status).toList());
        assertTrue(statuses.containsAll(REACHED), () -> "reached " + statuses + " only");
        assertAll(IntStream.range(0, requests.size()).mapToObj(i -> carries(requests.get(i), replies.get(i))));
    }

    /** The HTTP layer refuses these before anything of ours can speak. */
    @Test
    void areLeftOutOnlyWhereNothingIsSaid() {
        // Given
        List<WireRequest> unreadable = List.of(WireRequest.get("/" + "a".repeat(5000)),
                WireRequest.get("/").with("X-Long: " + "a".repeat(70_000)), WireRequest.get("/").with("no header at all"),
                WireRequest.get("/api/articles/%zz"));
        // When
        List<WireReply> replies = unreadable.stream().map(wire::send).toList();
        // Then
        replies.forEach(reply -> assertTrue(List.of(400, 414, 431).contains(reply.status()) && reply.body().length == 0
                && reply.header("Content-Type").isEmpty(), reply::toString));
    }

    @Test
    void letThePageBeAskedForAgainAfterAnUpgrade() {
        // Given
        WireRequest page = WireRequest.get("/");
        // When
        WireReply reply = wire.send(page);
        // Then
        assertEquals("no-cache", reply.header("Cache-Control"));
    }

    @Test
    void forbidWhatThePageDoesNotDo() {
        // Given
        Pattern inline = Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\son[a-z]+=|\\sstyle=|=\"javascript:|https?://",
                Pattern.CASE_INSENSITIVE);
        // When
        String page = wire.send(WireRequest.get("/")).text();
        // Then
        assertFalse(inline.matcher(page).find(), page);
    }

    private static Executable carries(WireRequest request, WireReply reply) {
        String what = request.method() + " " + request.target() + " → " + reply.status();
        return () -> {
            ALWAYS.forEach((name, value) -> assertEquals(value, reply.header(name), what + ": " + name));
            if (request.target().startsWith("/api")) assertEquals("no-store", reply.header("Cache-Control"), what);
            if (request.target().startsWith("/api") && reply.status() >= 400 && !request.method().equals("HEAD")) {
                assertTrue(reply.isProblem() || isRefusalOfItsOwn(request, reply), what);
            }
            for (String telling : List.of("Server", "X-Powered-By", "Access-Control-Allow-Origin"))
                assertEquals("", reply.header(telling), what + ": " + telling);
        };
    }

    /** Clients of OpenAI's protocol read an error of another form. */
    private static boolean isRefusalOfItsOwn(WireRequest request, WireReply reply) {
        return request.target().startsWith("/api/openai/") && !reply.json().path("error").path("message").asText().isEmpty();
    }

    private Stream<WireRequest> operations(Shelf shelf) {
        List<String> paths = Operation.all(wire).stream().map(shelf::path).distinct().toList();
        Stream<WireRequest> all = paths.stream().flatMap(path -> METHODS.stream().filter(method -> !method.equals("DELETE"))
                .map(method -> WireRequest.of(method, path)));
        Stream<WireRequest> good = Operation.all(wire).stream().filter(operation -> !operation.method().equals("DELETE"))
                .map(operation -> operation.isUnsafe()
                        ? WireRequest.post("", shelf.body(operation)).to(shelf.path(operation)).as(operation.method())
                        : WireRequest.get(shelf.path(operation)));
        return Stream.concat(good, all);
    }

    private static Stream<WireRequest> pages() {
        return PAGES.stream().flatMap(page -> METHODS.stream().map(method -> WireRequest.of(method, page)));
    }

    /** What the page loads, and once more as something that has not changed since. */
    private Stream<WireRequest> assets() {
        String page = wire.send(WireRequest.get("/")).text();
        List<String> assets = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page).results().map(match -> match.group(1))
                .toList();
        assertTrue(assets.size() >= 3, page);
        return assets.stream().flatMap(asset -> Stream.of(WireRequest.get(asset),
                WireRequest.get(asset).with("If-Modified-Since: " + wire.send(WireRequest.get(asset)).header("Last-Modified"))));
    }

    private static Stream<WireRequest> refusals(Shelf shelf) {
        String text = "{\"text\":\"" + "a".repeat(11_000_000) + "\"}";
        String turns = "/api/conversations/" + shelf.conversation() + "/turns";
        return Stream.concat(Arrays.stream(new WireRequest[]{WireRequest.post("/api/articles", "{"),
                WireRequest.post("/api/articles", "").with("Content-Length: 9000000"),
                WireRequest.post("/api/articles", text).inChunks(), WireRequest.post("/api/articles", "{\"text\":\"\\u0000 a\"}"),
                WireRequest.post("/api/articles", "{}").with("Origin: http://evil.example"),
                WireRequest.get("/").with("Host: evil.example").with("Sec-Fetch-Site: none"),
                WireRequest.get("/api/articles").with("Accept: text/html"),
                WireRequest.of("POST", turns).with("Content-Type: text/plain").body("x"),
                WireRequest.post(turns, "{\"question\":\"Who kept the lighthouse?\"}").with("Accept: text/event-stream"),
                WireRequest.of("DELETE", "/api/articles/nobody")}),
                Stream.of(
                        WireRequest.of("DELETE", "/api/articles/" + Library.added(shelf.wire(), Map.of("text", "Short one.")))));
    }
}
