package dev.readback.llm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.trust.Library;
import dev.readback.trust.Wire;
import dev.readback.trust.WireReply;
import dev.readback.trust.WireRequest;

/**
 * TRUST.md, P19, at the doors for other programs: whoever hangs up while a guest is asked frees its line within a second.
 * {@link LeavingTest} has what the line does of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsLeftIT {
    private static final String QUESTION = "When was the lighthouse built?";
    @TempDir
    static Path home;
    private SilentServer server;
    private PackagedReadback readback;
    private String article;

    @BeforeAll
    void start() throws IOException {
        server = new SilentServer("");
        readback = PackagedReadback.start(home, "-Dreadback.llm.base-url=" + server.address(),
                "-Dreadback.llm.model=" + TestLlm.MODEL);
        article = Library.created(wire(), "/api/articles",
                Library.json(Map.of("title", "Lighthouse", "text", ArticleSample.LIGHTHOUSE.text())));
    }

    @AfterAll
    void stop() throws IOException {
        if (readback != null) readback.close();
        server.close();
    }

    @Test
    void hangingUpAtTheOpenAiDoorFreesTheLine() throws Exception {
        // Given
        String body = Library.json(Map.of("model", "readback/" + article, "messages", new Object[]{
                Map.of("role", "user", "content", QUESTION)}));
        Socket client = asking("/api/openai/v1/chat/completions", body, "");
        assertTrue(server.asked.tryAcquire(30, TimeUnit.SECONDS));
        // When
        client.close();
        // Then
        assertTrue(server.left.tryAcquire(1, TimeUnit.SECONDS));
    }

    @Test
    void hangingUpOnAToolFreesTheLine() throws Exception {
        // Given
        String body = Library
                .json(Map.of("jsonrpc", "2.0", "id", 2, "method", "tools/call", "params", Map.of("name", "ask_article",
                        "arguments", Map.of("articleId", article, "question", QUESTION))));
        Socket client = asking("/mcp", body, "Mcp-Session-Id: " + session() + "\r\n");
        assertTrue(server.asked.tryAcquire(30, TimeUnit.SECONDS));
        // When
        client.close();
        // Then
        assertTrue(server.left.tryAcquire(1, TimeUnit.SECONDS));
    }

    @Test
    void takingAToolsCallBackFreesTheLine() throws Exception {
        // Given
        String session = session();
        String body = Library
                .json(Map.of("jsonrpc", "2.0", "id", 2, "method", "tools/call", "params", Map.of("name", "ask_article",
                        "arguments", Map.of("articleId", article, "question", QUESTION))));
        try (Socket client = asking("/mcp", body, "Mcp-Session-Id: " + session + "\r\n")) {
            assertTrue(server.asked.tryAcquire(30, TimeUnit.SECONDS));
            // When
            told(session, Map.of("jsonrpc", "2.0", "method", "notifications/cancelled", "params", Map.of("requestId", 2)));
            // Then
            assertTrue(server.left.tryAcquire(1, TimeUnit.SECONDS), () -> "still asked, and " + client + " waits");
        }
    }

    private String session() {
        WireReply begun = wire().send(mcp(Map.of("jsonrpc", "2.0", "id", 1, "method", "initialize", "params",
                Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of(), "clientInfo", Map.of("name", "test", "version",
                        "1")))));
        String session = begun.header("Mcp-Session-Id");
        assertFalse(session.isEmpty(), begun::toString);
        told(session, Map.of("jsonrpc", "2.0", "method", "notifications/initialized"));
        return session;
    }

    private void told(String session, Map<String, ?> message) {
        WireReply reply = wire().send(mcp(message).with("Mcp-Session-Id: " + session));
        assertTrue(reply.status() / 100 == 2, reply::toString);
    }

    private static WireRequest mcp(Map<String, ?> message) {
        return WireRequest.post("/mcp", Library.json(message)).with("Accept: application/json, text/event-stream");
    }

    /** A connection on which a request has been sent, whose reply nobody reads. */
    private Socket asking(String path, String body, String headers) {
        URI at = readback.baseUri();
        String request = "POST " + path + " HTTP/1.1\r\nHost: " + at.getAuthority()
                + "\r\nAccept: application/json, text/event-stream\r\nContent-Type: application/json\r\n" + headers
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        try {
            Socket socket = new Socket(at.getHost(), at.getPort());
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Wire wire() {
        return new Wire(readback.baseUri());
    }
}
