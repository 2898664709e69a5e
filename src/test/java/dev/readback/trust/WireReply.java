package dev.readback.trust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What came back.
 *
 * @param headers by lower-case name; of a name sent twice both values, joined by a line end
 */
public record WireReply(int status, Map<String, String> headers, byte[] body) {
    private static final String UNTIL_CLOSED = Integer.toString(Integer.MAX_VALUE);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads what was announced, or until the server closes: one that hangs up on a body which it refuses does so rudely. */
    static WireReply read(InputStream in) throws IOException {
        String status = line(in);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(),
                    (one, other) -> one + "\n" + other);
        }
        byte[] rest = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", UNTIL_CLOSED)));
        byte[] body = "chunked".equals(headers.get("transfer-encoding")) ? joined(rest) : rest;
        return new WireReply(Integer.parseInt(status.split(" ")[1]), headers, body);
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return parsed(text());
    }

    public static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + json, e);
        }
    }

    public boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    /** The fields that a problem complains about. */
    public List<String> violations() {
        return json().path("violations").findValuesAsText("field");
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + headers + " " + text.substring(0, Math.min(1000, text.length()));
    }

    private static byte[] joined(byte[] chunks) throws IOException {
        InputStream in = new ByteArrayInputStream(chunks);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            joined.write(in.readNBytes(size));
            line(in);
        }
        return joined.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("the connection ended within a line, after: " + line);
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }
}
