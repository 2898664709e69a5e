package dev.readback.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every response carries. The page needs nothing from elsewhere and no inline script or style. */
final class SecurityHeaders {
    private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self'", "connect-src 'self'", "font-src 'self'", "form-action 'self'",
            "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
            "trusted-types lit-html");

    private SecurityHeaders() {
    }

    /**
     * @param path of the request, normalised, or another spelling would get other headers. What the API says is never kept by
     *        caches; the page is asked for again each time, because it names the scripts of one version of Readback
     */
    static Map<String, String> forPath(String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (path.startsWith("/api")) headers.put("Cache-Control", "no-store");
        if (path.equals("/") || path.equals("/index.html")) headers.put("Cache-Control", "no-cache");
        return headers;
    }
}
