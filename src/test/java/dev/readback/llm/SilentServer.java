package dev.readback.llm;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/** Takes one request after the other, says the beginning of a reply or nothing, and sees when whoever asked hangs up: for that it reads on. */
final class SilentServer implements AutoCloseable {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 100000\r\n\r\n";
    /** One for each request. */
    final Semaphore asked = new Semaphore(0);
    /** One for each of those whose line is free again. */
    final Semaphore left = new Semaphore(0);
    private final ServerSocket socket;

    /** @param said of the stream; with nothing not even a status is sent */
    SilentServer(String said) throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (!socket.isClosed())
                serve(said);
        }, "silent-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://localhost:" + socket.getLocalPort() + "/v1");
    }

    private void serve(String said) {
        byte[] some = new byte[8192];
        try (Socket line = socket.accept()) {
            InputStream in = line.getInputStream();
            if (in.read(some) > 0 && !said.isEmpty())
                line.getOutputStream().write((HEAD + said).getBytes(StandardCharsets.UTF_8));
            asked.release();
            while (in.read(some) >= 0)
                continue;
        } catch (IOException reset) {
            // hung up in the other way
        }
        left.release();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
