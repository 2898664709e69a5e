package dev.readback.platform;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import dev.readback.testsupport.EmbeddedPostgresResource;

/** Whoever is refused decides nothing about what the metrics hold: a series for each path would fill the memory. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class EdgeMetricsTest {
    @ParameterizedTest
    @ValueSource(strings = {"GET /canary-1 HTTP/1.1\r\nHost: evil.example\r\nUser-Agent: Mozilla/5.0\r\n",
            "POST /api/canary-2 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n",
            "POST /canary-3 HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n",
            "GET /api/articles/canary-4 HTTP/1.1\r\nHost: localhost\r\n", "GET /canary-5/%zz HTTP/1.1\r\nHost: localhost\r\n",
            "BREW /canary-6 HTTP/1.1\r\nHost: localhost\r\n", "GET /canary-7 HTTP/1.1\r\nHost: localhost\r\n"})
    void noPathThatWasRefusedStandsInTheMetrics(String head) throws IOException {
        // Given
        String request = head + "Connection: close\r\n\r\n";
        String canary = head.replaceFirst("(?s).*(canary-\\d).*", "$1");
        // When
        String reply = reply(request);
        // Then
        String metrics = given().get("/q/metrics").asString();
        assertEquals(List.of(), metrics.lines().filter(line -> line.contains(canary)).toList(), reply);
    }

    private static String reply(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
