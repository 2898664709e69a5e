package dev.readback.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Refuses what a foreign web page could make a browser send: writes from another site, and anything under a host name that
 * somebody else may have pointed at this computer (DNS rebinding). Clients that are no browsers send none of these headers and
 * pass.
 */
final class BrowserGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+\\]");

    private final Set<String> hosts;

    /** @param hosts names beside IP addresses under which browsers may come, lower case */
    BrowserGuard(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /**
     * Why a request is refused, for a person; empty when it may pass.
     *
     * @param header a header's value by name, {@code null} when it was not sent
     */
    Optional<String> refusal(String method, UnaryOperator<String> header) {
        String origin = header.apply("Origin");
        String site = header.apply("Sec-Fetch-Site");
        String host = header.apply("Host") == null ? "" : header.apply("Host").toLowerCase(Locale.ROOT);
        String agent = header.apply("User-Agent");
        boolean fromBrowser = origin != null || site != null || agent != null && agent.startsWith("Mozilla/");
        if (fromBrowser && !isKnown(host)) {
            return Optional.of("Readback is not known to browsers under the host name of this request. Use http://localhost, or"
                    + " add the name to readback.http.hosts");
        }
        if (SAFE.contains(method)) return Optional.empty();
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreignSite || origin != null && !isSame(origin, host)) {
            return Optional.of("Only Readback's own page may write from a browser");
        }
        return Optional.empty();
    }

    private boolean isKnown(String host) {
        String name = PORT.matcher(host).replaceFirst("");
        return hosts.contains(name) || IP_ADDRESS.matcher(name).matches();
    }

    /** A proxy may end TLS in front of Readback, so only host and port are compared; a missing port is the page's scheme's. */
    private static boolean isSame(String origin, String host) {
        try {
            URI page = new URI(origin);
            String authority = page.getRawAuthority();
            return authority != null && withPort(authority, page.getScheme()).equals(withPort(host, page.getScheme()));
        } catch (URISyntaxException noAddress) {
            return false; // an origin that is no address is nobody's, as is "null"
        }
    }

    private static String withPort(String authority, String scheme) {
        String defaultPort = "https".equals(scheme) ? ":443" : ":80";
        return authority.toLowerCase(Locale.ROOT) + (PORT.matcher(authority).find() ? "" : defaultPort);
    }
}
