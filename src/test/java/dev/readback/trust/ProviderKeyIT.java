package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.readback.testsupport.PackagedReadback;

/**
 * TRUST.md, P30: provider keys stay. The key stands in the environment that Readback is started in; the server that it is for gives
 * it back in every way that a reply has, and nothing that leaves Readback, is kept or is started by it holds it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderKeyIT {
    private static final String KEY = "sk-Zwickmuehle-7731";
    @TempDir
    static Path home;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger elsewhere = new AtomicInteger();
    private HttpServer provider;
    private PackagedReadback readback;
    private Wire wire;

    @BeforeAll
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> elsewhere.incrementAndGet());
        provider.createContext("/v1/", this::tellTheKey);
        provider.start();
        readback = PackagedReadback.start(home.resolve("home"), Map.of("READBACK_LLM_API_KEY", KEY),
                "-Dreadback.llm.base-url=" + address() + "/v1", "-Dreadback.llm.model=leaky", "-Dreadback.llm.failures=100");
        wire = new Wire(readback.baseUri());
    }

    @AfterAll
    void stop() {
        if (readback != null) readback.close();
        provider.stop(0);
    }

    @Test
    void nothingThatIsSaidKeptOrLoggedHoldsTheKey() throws IOException {
        // Given
        Shelf shelf = Shelf.on(wire);
        List<WireReply> replies = new ArrayList<>();
        for (int way = 0; way < 6; way++)
            replies.add(wire.send(WireRequest.post("/api/articles/" + shelf.article() + "/questions",
                    "{\"question\":\"What colour is the lighthouse?\"}")));
        // When
        Operation.all(wire).forEach(operation -> replies.add(wire.send(WireRequest.of(operation.method(), shelf.path(operation))
                .with("Content-Type: application/json").with(shelf.author()).body(shelf.body(operation)))));
        Stream.of("/q/metrics", "/q/openapi", "/q/health", "/").forEach(path -> replies.add(wire.send(WireRequest.get(path))));
        // Then
        assertTrue(asked.get() > 6, () -> "asked " + asked.get());
        assertAll(replies.stream().map(reply -> () -> assertFalse(reply.toString().contains(KEY) || reply.text().contains(KEY),
                reply::toString)));
        assertTrue(readback.log().contains("guest gave no reply"));
        assertFalse(readback.log().contains(KEY));
        assertEquals(List.of(), filesWith(KEY));
        assertEquals(0, elsewhere.get());
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere one process cannot read another's environment
    void noProcessThatItStartedHoldsTheKeyInItsEnvironmentOrArguments() throws IOException {
        // Given
        ProcessHandle itself = ProcessHandle.of(readback.pid()).orElseThrow();
        ProcessHandle server = ProcessHandle.of(readback.server().pid()).orElseThrow();
        List<ProcessHandle> processes = Stream.of(Stream.of(server), server.descendants(), itself.descendants())
                .flatMap(found -> found).distinct().toList();
        // When
        List<String> told = new ArrayList<>();
        for (ProcessHandle process : processes)
            for (String what : List.of("environ", "cmdline"))
                told.add(read(Path.of("/proc", Long.toString(process.pid()), what)));
        // Then
        assertTrue(processes.size() > 1, processes::toString);
        assertTrue(read(Path.of("/proc", Long.toString(itself.pid()), "environ")).contains(KEY), "environments can be read");
        assertTrue(told.stream().anyMatch(text -> text.contains("LC_ALL=C")), told::toString);
        assertEquals(List.of(), told.stream().filter(text -> text.contains(KEY)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_base", "baseUrl", "base_url", "API_BASE", "api_key"})
    void aRequestCannotSayWhereTheKeyGoes(String field) {
        // Given
        int before = asked.get();
        String body = "{\"model\":\"readback/library\",\"" + field + "\":\"" + address()
                + "/evil\",\"messages\":[{\"role\":\"user\",\"content\":\"Who?\"}]}";
        // When
        WireReply reply = wire.send(WireRequest.post("/api/openai/v1/chat/completions", body));
        // Then
        assertEquals(400, reply.status(), reply::toString);
        assertEquals(field, reply.json().path("error").path("param").asText(), reply::toString);
        assertEquals(List.of(before, 0), List.of(asked.get(), elsewhere.get()));
    }

    /** In an error, in a claim with a true quote, in place of JSON, in a header, as a place to go to, and as a broken stream. */
    private void tellTheKey(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String key = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        exchange.getResponseHeaders().add("X-Key", key);
        exchange.getResponseHeaders().add("Location", address() + "/elsewhere?key=" + key);
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        String claim = "{\\\"claims\\\":[{\\\"sentence\\\":\\\"The key is " + key + ".\\\",\\\"quotes\\\":[\\\"Ida Lewis\\\"]}]}";
        switch (asked.getAndIncrement() % 6) {
            case 0 -> answer(exchange, 401, "{\"error\":{\"message\":\"Incorrect API key provided: " + key + "\"}}");
            case 1 -> answer(exchange, 200, said(claim) + "data: [DONE]\n\n");
            case 2 -> answer(exchange, 200, said(key) + "data: [DONE]\n\n");
            case 3 -> answer(exchange, 307, key);
            case 4 -> answer(exchange, 500, key);
            default -> answer(exchange, 200, "data: {" + key);
        }
    }

    private static String said(String words) {
        return "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
                + "\"delta\":{\"content\":\"" + words + "\"},\"finish_reason\":\"stop\"}]}\n\n";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String address() {
        return "http://localhost:" + provider.getAddress().getPort();
    }

    /** What a backup would hold: the database's files and whatever else lies in the home. */
    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("home"))) {
            return files.filter(file -> Files.isRegularFile(file) && read(file).contains(text)).toList();
        }
    }

    /** Byte by byte as characters; empty for what is gone by now. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
