package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.readback.testsupport.ArticleWriter;
import dev.readback.testsupport.Eventually;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.testsupport.ServerProcess;

/**
 * Promise P8, in its short form: what was acknowledged survives any kill. A kill leaves the pages of the operating system
 * alone, so it cannot show a missing {@code fsync}: {@link EmbeddedClosedIT} asks the server for that.
 */
class KillNineIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int WRITES_BEFORE_THE_KILL = 5;

    @TempDir
    Path directory;

    enum Victim {
        APPLICATION,
        SERVER,
        BOTH
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryAcknowledgedArticleAfterKill(Victim victim) {
        // Given
        Path home = directory.resolve("home");
        try (var readback = PackagedReadback.start(home)) {
            ArticleWriter writer = new ArticleWriter(readback.baseUri());
            CompletableFuture<Void> writing = CompletableFuture.runAsync(writer);
            Eventually.within(SOON, () -> writer.acknowledged().size() >= WRITES_BEFORE_THE_KILL || writing.isDone(),
                    readback::log);
            // When
            kill(victim, readback);
            writing.join();
            // Then
            if (victim == Victim.SERVER) {
                Eventually.within(SOON, readback::isReady, readback::log);
                assertEverythingIsThere(writer.acknowledged(), readback.baseUri());
            } else {
                try (var restarted = PackagedReadback.start(home)) {
                    assertEverythingIsThere(writer.acknowledged(), restarted.baseUri());
                }
            }
        }
    }

    private static void kill(Victim victim, PackagedReadback readback) {
        ServerProcess server = readback.server();
        switch (victim) {
            case APPLICATION -> readback.killHard();
            case SERVER -> server.killHard();
            case BOTH -> {
                readback.killHard();
                server.killHard();
            }
        }
    }

    private static void assertEverythingIsThere(Map<String, String> acknowledged, URI baseUri) {
        Map<String, String> found = new TreeMap<>();
        acknowledged.keySet().forEach(id -> found.put(id, ArticleWriter.read(baseUri, id)));
        assertEquals(new TreeMap<>(acknowledged), found);
        assertTrue(acknowledged.size() >= WRITES_BEFORE_THE_KILL, "too few articles were acknowledged: " + acknowledged.size());
    }
}
