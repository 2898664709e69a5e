package dev.readback.trust;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A request as it goes over the wire.
 *
 * @param target the request line's second part, sent as it is
 * @param headers whole lines, {@code name: value}
 * @param chunked whether the body is sent in chunks, without a length
 */
public record WireRequest(String method, String target, List<String> headers, byte[] body, boolean chunked) {
    public WireRequest {
        headers = List.copyOf(headers);
    }

    public static WireRequest of(String method, String target) {
        return new WireRequest(method, target, List.of(), new byte[0], false);
    }

    public static WireRequest get(String target) {
        return of("GET", target);
    }

    public static WireRequest post(String target, String json) {
        return of("POST", target).with("Content-Type: application/json").body(json);
    }

    public WireRequest with(String header) {
        return new WireRequest(method, target, Stream.concat(headers.stream(), Stream.of(header)).toList(), body, chunked);
    }

    public WireRequest body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    public WireRequest body(byte[] bytes) {
        return new WireRequest(method, target, headers, bytes, chunked);
    }

    public WireRequest inChunks() {
        return new WireRequest(method, target, headers, body, true);
    }

    /** The same request to another address. */
    public WireRequest to(String otherTarget) {
        return new WireRequest(method, otherTarget, headers, body, chunked);
    }

    /** The same request by another method. */
    public WireRequest as(String otherMethod) {
        return new WireRequest(otherMethod, target, headers, body, chunked);
    }

    boolean names(String header) {
        String start = header.toLowerCase(Locale.ROOT) + ":";
        return headers.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith(start));
    }
}
