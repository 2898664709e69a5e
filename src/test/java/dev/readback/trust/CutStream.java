package dev.readback.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that asks for a stream and hangs up in the middle of it, by a reset as when a process or a network dies. */
final class CutStream {
    private static final int PATIENCE_MS = 60_000;
    private final URI server;

    CutStream(URI server) {
        this.server = server;
    }

    /**
     * Asks and hangs up.
     *
     * @param lines how many lines of the reply are read before; 0 hangs up as soon as the request is sent
     * @return what was read
     */
    String ask(String conversation, String question, int lines) {
        String body = "{\"question\":\"" + question + "\"}";
        String request = "POST /api/conversations/" + conversation + "/turns HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nConnection: close\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n" + body;
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in, int lines) throws IOException {
        StringBuilder read = new StringBuilder();
        for (int seen = 0; seen < lines;) {
            int next = in.read();
            if (next < 0) break;
            read.append((char) next);
            if (next == '\n') seen++;
        }
        return read.toString();
    }
}
