package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.RepeatedTest;

class WireTest {
    private static final String REFUSAL = "HTTP/1.1 413 Too Large\r\nContent-Length: 9\r\n\r\ntoo large";

    /** As servers do with a body that is too large; where in the writing it meets the client is chance, hence the repetition. */
    @RepeatedTest(20)
    void readsTheRefusalOfAServerThatHangsUpWhileTheBodyIsWritten() throws IOException {
        // Given
        WireRequest large = WireRequest.post("/", "a".repeat(11_000_000)).inChunks();
        try (ServerSocket server = new ServerSocket(0)) {
            CompletableFuture.runAsync(() -> refuse(server));
            Wire wire = new Wire(URI.create("http://localhost:" + server.getLocalPort()));
            // When
            WireReply reply = wire.send(large);
            // Then
            assertEquals("too large", reply.text());
        }
    }

    private static void refuse(ServerSocket server) {
        try (Socket client = server.accept()) {
            client.getInputStream().readNBytes(200_000);
            client.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
