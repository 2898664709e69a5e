package dev.readback.llm;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An OpenAI-compatible server that plays a part and remembers what it was asked. */
final class FakeServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-server");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** One request as it arrived. */
    record Asked(String path, String authorization, JsonNode body) {
        String system() {
            return body.path("messages").path(0).path("content").asText();
        }

        String user() {
            return body.path("messages").path(1).path("content").asText();
        }
    }

    /** What a server does with one request. */
    @FunctionalInterface
    interface Part {
        void play(HttpExchange exchange, Asked asked) throws IOException;
    }

    FakeServer(Part part) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                Asked one = new Asked(exchange.getRequestURI().getPath(),
                        exchange.getRequestHeaders().getFirst("Authorization"), JSON.readTree(exchange.getRequestBody()));
                asked.add(one);
                part.play(exchange, one);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Says {@code content} in a few pieces, with a count of tokens, and ends well. */
    static Part saying(String content) {
        return saying(request -> content);
    }

    static Part saying(Function<Asked, String> content) {
        return (exchange, request) -> {
            OutputStream out = open(exchange);
            String all = content.apply(request);
            for (int at = 0; at < all.length(); at += 40)
                out.write(delta(all.substring(at, Math.min(all.length(), at + 40))));
            out.write(event("""
                    {"id":"1","object":"chat.completion.chunk","created":1,"model":"m",\
                    "choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"""));
            out.write(event("""
                    {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],\
                    "usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120}}"""));
            out.write(event("[DONE]"));
        };
    }

    /** Answers with a status and no stream. */
    static Part refusing(int status, String retryAfter) {
        return (exchange, request) -> {
            if (!retryAfter.isEmpty()) exchange.getResponseHeaders().add("Retry-After", retryAfter);
            byte[] body = "{\"error\":{\"message\":\"no\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** Never stops. */
    static Part endless() {
        return (exchange, request) -> {
            OutputStream out = open(exchange);
            byte[] word = delta("word ".repeat(50));
            while (true)
                out.write(word);
        };
    }

    /** Says {@code content} and then nothing more, without ending; without content not even a status. */
    static Part stalling(String content) {
        return (exchange, request) -> {
            if (!content.isEmpty()) {
                OutputStream out = open(exchange);
                out.write(delta(content));
                out.flush();
            }
            await();
        };
    }

    /** Says {@code content} and hangs up in the middle of a chunk. */
    static Part cutting(String content) {
        return (exchange, request) -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(delta(content));
            exchange.getResponseBody().flush();
        };
    }

    private static void await() {
        try {
            new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static OutputStream open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static byte[] delta(String text) throws IOException {
        return event("{\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
                + "\"delta\":{\"content\":" + JSON.writeValueAsString(text) + "},\"finish_reason\":null}]}");
    }

    private static byte[] event(String data) {
        return ("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
