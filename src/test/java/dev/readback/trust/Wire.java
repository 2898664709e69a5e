package dev.readback.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Says to a server exactly what a test wants to say: no path, header or body is put right on the way, as HTTP clients do. */
public final class Wire {
    private static final int PATIENCE_MS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final byte[] LINE_END = {'\r', '\n'};
    private final URI server;

    public Wire(URI server) {
        this.server = server;
    }

    public URI server() {
        return server;
    }

    public WireReply send(WireRequest request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            OutputStream out = socket.getOutputStream();
            out.write(head(request).getBytes(StandardCharsets.ISO_8859_1));
            writeBody(request, out, socket.getInputStream());
            return WireReply.read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.target(), e);
        }
    }

    /** Sends and hangs up at once: whatever the server does with it, nobody hears of it. */
    public void sendAndLeave(WireRequest request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(head(request).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(request.body());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.target(), e);
        }
    }

    private String head(WireRequest request) {
        StringBuilder head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\nConnection: close\r\n");
        if (!request.names("Host")) head.append("Host: ").append(server.getAuthority()).append("\r\n");
        request.headers().forEach(header -> head.append(header).append("\r\n"));
        if (request.chunked()) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (request.body().length > 0 && !request.names("Content-Length")) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    /** A server may refuse a body and hang up while it is still being written; what it said until then can be read. */
    private static void writeBody(WireRequest request, OutputStream out, InputStream in) throws IOException {
        try {
            if (request.chunked()) {
                writeChunks(request.body(), out, in);
            } else {
                out.write(request.body());
            }
        } catch (SocketException hungUp) {
            if (in.available() == 0) throw hungUp;
        }
    }

    /** Stops as soon as the server answers. */
    private static void writeChunks(byte[] body, OutputStream out, InputStream in) throws IOException {
        for (int start = 0; start < body.length && in.available() == 0; start += CHUNK) {
            byte[] chunk = Arrays.copyOfRange(body, start, Math.min(start + CHUNK, body.length));
            ByteArrayOutputStream framed = new ByteArrayOutputStream();
            framed.write(String.format(Locale.ROOT, "%x\r\n", chunk.length).getBytes(StandardCharsets.ISO_8859_1));
            framed.write(chunk);
            framed.write(LINE_END);
            out.write(framed.toByteArray());
        }
        if (in.available() == 0) out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
