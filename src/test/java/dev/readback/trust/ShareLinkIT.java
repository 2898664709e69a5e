package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.platform.OpaqueId;
import dev.readback.testsupport.PackagedReadback;
import dev.readback.testsupport.Replicas;

/** TRUST.md, P15: share links are capabilities. Two replicas on one database, both with an access log of the chatty kind. */
class ShareLinkIT {
    /** TRUST.md asks for 100,000, which takes minutes over sockets of their own; of 2 to the power of 128 both are nothing. */
    private static final int GUESSES = 2_000;
    private static final int ROUNDS = 10;
    private static final int LEARNERS = 4;
    private static final String[] ACCESS_LOG = {"-Dquarkus.http.access-log.enabled=true",
            "-Dquarkus.http.access-log.pattern=%r %s %{i,Referer} %{i,User-Agent} %U %q"};

    @TempDir
    static Path directory;
    private static Replicas replicas;
    private static PackagedReadback first;
    private static PackagedReadback second;
    private static JsonNode quiz;
    private Wire wire;
    private SharedQuiz shared;

    @BeforeAll
    static void start() throws IOException {
        replicas = Replicas.start(directory, ACCESS_LOG);
        first = replicas.first();
        second = replicas.second();
        Wire wire = new Wire(first.baseUri());
        String article = Library.added(wire, Map.of("text", Shelf.TEXT));
        quiz = wire.send(WireRequest.post("/api/articles/" + article + "/quizzes", "{\"items\":4,\"seed\":7}")).json();
    }

    @AfterAll
    static void stop() {
        if (replicas != null) replicas.close();
    }

    @BeforeEach
    void share() {
        wire = new Wire(first.baseUri());
        shared = SharedQuiz.of(wire, quiz);
    }

    @Test
    void aTokenHas128BitsAndIsNobodyElses() {
        // Given
        int links = 20;
        // When
        List<String> tokens = IntStream.range(0, links).mapToObj(i -> SharedQuiz.of(wire, quiz).token()).toList();
        // Then
        assertEquals(links, tokens.stream().distinct().count());
        assertAll(tokens.stream().map(token -> () -> assertEquals(16, Base64.getUrlDecoder().decode(token).length)));
    }

    @Test
    void noGuessOpensAnything() {
        // Given
        long seed = 15;
        Random random = new Random(seed);
        String token = shared.token();
        Stream<String> near = Stream.of(token.substring(1), token + "A", token.toLowerCase(Locale.ROOT), "%" + token, "",
                "*", "' or 1=1 --", shared.link());
        Stream<String> oneOff = IntStream.range(0, token.length())
                .mapToObj(i -> token.substring(0, i) + (token.charAt(i) == 'x' ? 'y' : 'x') + token.substring(i + 1));
        Stream<String> drawn = Stream.generate(() -> {
            byte[] bits = new byte[16];
            random.nextBytes(bits);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        });
        List<String> guesses = Stream.concat(Stream.concat(near, oneOff), drawn).limit(GUESSES).toList();
        // When
        List<WireReply> replies = guesses.stream()
                .map(guess -> wire.send(WireRequest.get("/api/shared-quiz").with("Readback-Link: " + guess))).toList();
        // Then
        assertEquals(List.of(404), replies.stream().map(WireReply::status).distinct().toList(), () -> "seed " + seed);
        assertEquals(1, replies.stream().map(WireReply::text).distinct().count());
        assertEquals(200, shared.look().status());
    }

    @Test
    void lookingBeginsNothing() {
        // Given
        long before = learners();
        // When
        List<Integer> statuses = IntStream.range(0, 50).mapToObj(i -> shared.look().status()).distinct().toList();
        // Then
        assertEquals(List.of(200), statuses);
        assertEquals(before, learners());
    }

    /** What is sent to either replica after the author was told is refused, however many are on their way meanwhile. */
    @Test
    void revocationHoldsOnEveryReplicaFromTheMomentItIsAcknowledged() throws InterruptedException {
        // Given
        List<Integer> late = new ArrayList<>();
        List<Integer> meanwhile = new ArrayList<>();
        // When
        for (int round = 0; round < ROUNDS; round++) {
            SharedQuiz link = SharedQuiz.of(wire, quiz);
            ConcurrentLinkedQueue<WireReply> replies = new ConcurrentLinkedQueue<>();
            CountDownLatch begun = new CountDownLatch(LEARNERS);
            List<Thread> learners = IntStream.range(0, LEARNERS)
                    .mapToObj(i -> learner(link.at(new Wire((i % 2 == 0 ? first : second).baseUri())), begun, replies)).toList();
            learners.forEach(Thread::start);
            begun.await();
            assertEquals(200, link.revoke().status());
            late.add(link.join("Late", OpaqueId.next()).status());
            late.add(link.at(new Wire(second.baseUri())).join("Late", OpaqueId.next()).status());
            late.add(link.at(new Wire(second.baseUri())).look().status());
            for (Thread learner : learners)
                learner.join();
            replies.forEach(reply -> meanwhile.add(reply.status()));
        }
        // Then
        assertEquals(List.of(410), late.stream().distinct().toList());
        assertTrue(meanwhile.contains(201) && meanwhile.contains(410), meanwhile::toString);
        assertTrue(List.of(201, 410).containsAll(meanwhile), meanwhile::toString);
    }

    @Test
    void oneRequestRepeatedOnBothReplicasAtOnceBeginsOneAttempt() throws InterruptedException {
        // Given
        String request = OpaqueId.next();
        ConcurrentLinkedQueue<String> attempts = new ConcurrentLinkedQueue<>();
        List<Thread> tries = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> attempts.add(shared.at(new Wire((i % 2 == 0 ? first : second).baseUri()))
                        .join("Ida", request).json().path("attemptId").asText())))
                .toList();
        // When
        tries.forEach(Thread::start);
        for (Thread one : tries)
            one.join();
        // Then
        assertEquals(8, attempts.size());
        assertEquals(1, attempts.stream().distinct().count(), attempts::toString);
        assertEquals(1, learners());
    }

    @Test
    void noTokenIsInALogOrCanBeInAReferer() {
        // Given
        String page = "/#/take/" + shared.token();
        WireReply html = wire.send(WireRequest.get(page.substring(0, page.indexOf('#'))));
        shared.look();
        String attempt = shared.join("Ida", OpaqueId.next()).json().path("attemptId").asText();
        wire.send(WireRequest.get(shared.links() + "/" + shared.link() + "/results").with(shared.author()));
        shared.revoke();
        shared.look();
        // When
        String logs = first.log() + second.log();
        // Then
        assertEquals("no-referrer", html.header("Referrer-Policy"));
        assertTrue(logs.contains("GET /api/shared-quiz"), "the access log is on");
        assertFalse(attempt.isEmpty());
        assertFalse(logs.contains(shared.token()), "a link's token");
        assertFalse(logs.contains(shared.author().substring(shared.author().indexOf(' ') + 1)), "the author's secret");
        assertFalse(wire.send(WireRequest.get("/q/metrics")).text().contains(shared.token()));
    }

    /** Begins again and again until it is refused. */
    private static Thread learner(SharedQuiz link, CountDownLatch begun, ConcurrentLinkedQueue<WireReply> replies) {
        return new Thread(() -> {
            WireReply reply;
            do {
                reply = link.join("Ida", OpaqueId.next());
                replies.add(reply);
                begun.countDown();
            } while (reply.status() == 201);
        });
    }

    private long learners() {
        for (JsonNode link : wire.send(WireRequest.get(shared.links()).with(shared.author())).json()) {
            if (link.path("id").asText().equals(shared.link())) return link.path("learners").asLong();
        }
        throw new AssertionError("the link is not listed");
    }
}
