package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserGuardTest {
    private static final String BROWSER = "Mozilla/5.0 (X11)";
    private final BrowserGuard guard = new BrowserGuard(Set.of("localhost", "desk.example"));

    @ParameterizedTest(name = "{0} Host {1} Origin {2} Sec-Fetch-Site {3}")
    @CsvSource(delimiter = '|', nullValues = "-", value = { //
            "POST|localhost:8080|-|-", "DELETE|evil.example|-|-", "POST|-|-|-", //
            "POST|localhost:8080|http://localhost:8080|same-origin", "POST|LOCALHOST:8080|http://localhost:8080|-",
            "POST|localhost|http://localhost:80|-", "POST|localhost:80|http://localhost|-",
            "POST|desk.example|https://desk.example:443|same-origin", "POST|desk.example:443|https://desk.example|same-origin",
            "POST|127.0.0.1:8080|http://127.0.0.1:8080|same-origin", "POST|[::1]:8080|http://[::1]:8080|same-origin",
            "POST|[::1]|http://[::1]|same-origin", "POST|localhost:8080|-|same-origin", "PUT|localhost|-|none",
            "GET|localhost:8080|https://evil.example|cross-site", "HEAD|desk.example|-|cross-site", "OPTIONS|localhost|null|-"})
    void lets(String method, String host, String origin, String site) {
        // Given
        var headers = headers(host, origin, site, null);
        // When
        Optional<String> refusal = guard.refusal(method, headers::get);
        // Then
        assertEquals(Optional.empty(), refusal);
    }

    @ParameterizedTest(name = "{0} Host {1} Origin {2} Sec-Fetch-Site {3}")
    @CsvSource(delimiter = '|', nullValues = "-", value = { //
            "POST|localhost:8080|https://evil.example|cross-site", "POST|localhost:8080|https://evil.example|-",
            "POST|localhost:8080|-|cross-site", "POST|localhost:8080|-|same-site", "DELETE|localhost:8080|null|-",
            "PUT|localhost:8080|http://localhost:9090|same-site", "POST|localhost:8080|http://localhost|-",
            "POST|localhost:8080|http://localhost:8080.evil.example|-", "POST|localhost:8080|http://user@localhost:8080|-",
            "POST|localhost|http://my_host:80|-", "POST|localhost|::|-", "POST|localhost|''|-", "TRACE|localhost|-|cross-site",
            "POST|desk.example|http://desk.example:443|-"})
    void refusesWritesOfOtherSites(String method, String host, String origin, String site) {
        // Given
        var headers = headers(host, origin, site, BROWSER);
        // When
        Optional<String> refusal = guard.refusal(method, headers::get);
        // Then
        assertEquals(Optional.of("Only Readback's own page may write from a browser"), refusal);
    }

    @ParameterizedTest(name = "{0} Host {1} Origin {2} Sec-Fetch-Site {3} User-Agent {4}")
    @CsvSource(delimiter = '|', nullValues = "-", value = { //
            "GET|evil.example:8080|-|same-origin|-", "GET|evil.example|-|-|Mozilla/5.0", "GET|-|-|-|Mozilla/5.0",
            "POST|evil.example|http://evil.example|same-origin|-", "GET|localhost.evil.example|-|none|-",
            "GET|evil.example:localhost|-|none|-", "GET|127.0.0.1.evil.example|-|none|-", "GET|localhost:8080:1|-|none|-",
            "GET|desk.example.|-|none|-"})
    void refusesBrowsersUnderAnUnknownName(String method, String host, String origin, String site, String agent) {
        // Given
        var headers = headers(host, origin, site, agent);
        // When
        Optional<String> refusal = guard.refusal(method, headers::get);
        // Then
        assertEquals(Optional.of("Readback is not known to browsers under the host name of this request. Use http://localhost,"
                + " or add the name to readback.http.hosts"), refusal);
    }

    private static Map<String, String> headers(String host, String origin, String site, String agent) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Host", host);
        headers.put("Origin", origin);
        headers.put("Sec-Fetch-Site", site);
        headers.put("User-Agent", agent);
        return headers;
    }
}
