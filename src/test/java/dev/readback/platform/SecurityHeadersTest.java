package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {
    private static final Set<String> ALWAYS = Set.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
            "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/static/app.js", "/q/openapi", "/api/articles", ""})
    void areOnEveryPath(String path) {
        // Given
        String anywhere = path;
        // When
        var headers = SecurityHeaders.forPath(anywhere);
        // Then
        assertTrue(headers.keySet().containsAll(ALWAYS), headers.toString());
    }

    @Test
    void allowNothingInlineAndNothingFromElsewhere() {
        // Given
        String header = "Content-Security-Policy";
        // When
        String policy = SecurityHeaders.forPath("/").get(header);
        // Then
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("*") || policy.contains("http"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/articles", "/api/conversations/x/turns"})
    void keepWhatTheApiSaysOutOfCaches(String path) {
        // Given
        String api = path;
        // When
        var headers = SecurityHeaders.forPath(api);
        // Then
        assertEquals("no-store", headers.get("Cache-Control"));
    }
}
