package dev.readback.quiz.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.trust.Wire;
import dev.readback.trust.WireReply;
import dev.readback.trust.WireRequest;

/** Those who watch a class take no more than their places, give them back, and do not hold up a stop. */
class WatchersIT {
    private static final String TEXT = "Ida Lewis kept the lighthouse at Newport for 39 years. Grace Darling rescued nine sailors"
            + " near Bamburgh in 1838. John Smeaton finished the Eddystone lighthouse in Plymouth in 1759.";

    @TempDir
    Path home;
    private PackagedReadback readback;
    private URI results;
    private String secret;

    @BeforeEach
    void shareQuiz() {
        readback = PackagedReadback.start(home, "-Dreadback.sharing.max-watchers=1", "-Dreadback.sharing.heartbeat=1s");
        String article = created("/api/articles", "{\"text\":\"" + TEXT + "\"}", "").path("id").asText();
        JsonNode quiz = created("/api/articles/" + article + "/quizzes", "{\"items\":2,\"seed\":1}", "");
        secret = quiz.path("authorSecret").asText();
        String links = "/api/quizzes/" + quiz.path("id").asText() + "/links";
        results = readback.baseUri().resolve(links + "/" + created(links, "{}", secret).path("link").path("id").asText()
                + "/results");
    }

    @AfterEach
    void stop() {
        readback.close();
    }

    @Test
    void oneMoreThanMayIsRefusedUntilAPlaceIsFree() throws IOException {
        // Given
        List<String> refusal;
        try (EventReader first = new EventReader(results, secret, "")) {
            first.next();
            try (EventReader second = new EventReader(results, secret, "")) {
                assertEquals(503, second.status());
                refusal = second.next();
            }
        }
        // When
        Eventually.within(Duration.ofSeconds(30), this::isServed, () -> "no place became free");
        // Then
        assertTrue(refusal.toString().contains("readback.sharing.max-watchers"), refusal::toString);
    }

    @Test
    void aStopEndsTheStreamWithAReason() throws IOException {
        // Given
        List<String> events = new ArrayList<>();
        try (EventReader reader = new EventReader(results, secret, "")) {
            reader.next();
            Thread stopping = new Thread(readback::stop);
            // When
            stopping.start();
            for (List<String> event = reader.next(); !event.isEmpty(); event = reader.next())
                events.addAll(event);
        }
        // Then
        assertTrue(events.contains("event:failed"), events::toString);
        assertTrue(events.stream().anyMatch(line -> line.contains("Readback is being stopped")), events::toString);
    }

    private boolean isServed() {
        try (EventReader reader = new EventReader(results, secret, "")) {
            return reader.status() == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode created(String path, String body, String author) {
        WireReply reply = new Wire(readback.baseUri()).send(WireRequest.post(path, body).with("Readback-Author: " + author));
        assertEquals(201, reply.status(), reply::toString);
        return reply.json();
    }
}
