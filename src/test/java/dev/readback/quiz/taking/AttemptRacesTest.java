package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

/** TRUST.md, P11 and P12 in short: many requests at once leave one outcome, and none of them fails on our side. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class AttemptRacesTest {
    private static final int CLIENTS = 12;
    private static final int ROUNDS = 3;

    private final QuizLibrary library;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private String article;
    private String attempt;

    AttemptRacesTest(QuizLibrary library) {
        this.library = library;
    }

    @BeforeEach
    void startAttempt() {
        article = QuizClient.article(QuizSample.TEXT);
        var quiz = QuizSample.quiz(article);
        library.add(quiz);
        attempt = QuizClient.attempt(quiz.id(), "deferred");
    }

    @AfterEach
    void stopClients() {
        clients.shutdownNow();
    }

    @RepeatedTest(ROUNDS)
    void submissionsAtOnceGradeOnce() throws Exception {
        // Given
        QuizClient.choose(attempt, "choice", "o2").then().statusCode(200);
        // When
        List<Response> responses = atOnce(client -> QuizClient.submit(attempt));
        // Then
        assertEquals(Set.of(200), statuses(responses));
        assertEquals(1, responses.stream().map(Response::asString).distinct().count());
    }

    @RepeatedTest(ROUNDS)
    void responsesAtOnceLeaveOneOfThem() throws Exception {
        // Given
        String path = "/api/attempts/" + attempt;
        // When
        List<Response> responses = atOnce(client -> QuizClient.type(attempt, "cloze", "answer " + client));
        // Then
        assertEquals(Set.of(200), statuses(responses));
        List<String> stored = QuizClient.get(path).path("responses.text");
        assertEquals(1, stored.size());
        assertTrue(stored.get(0).startsWith("answer "));
    }

    @RepeatedTest(ROUNDS)
    void aReviewedResponseIsWhateverCameFirst() throws Exception {
        // Given
        String quiz = QuizClient.get("/api/attempts/" + attempt).path("quizId");
        String immediate = QuizClient.attempt(quiz, "immediate");
        // When
        List<Response> responses = atOnce(client -> QuizClient.choose(immediate, "choice", "o" + (1 + client % 3)));
        // Then
        Set<String> accepted = new HashSet<>();
        responses.stream().filter(response -> response.statusCode() == 200)
                .forEach(response -> accepted.add(response.asString()));
        assertEquals(Set.of(200, 409), statuses(responses));
        assertEquals(1, accepted.size());
    }

    @RepeatedTest(ROUNDS)
    void responsesBesideASubmissionAreTakenWholeOrRefused() throws Exception {
        // Given
        String path = "/api/attempts/" + attempt;
        // When
        List<Response> responses = atOnce(client -> client == CLIENTS / 2
                ? QuizClient.submit(attempt)
                : QuizClient.choose(attempt, "choice", client % 2 == 0 ? "o2" : "o1"));
        // Then
        assertTrue(Set.of(200, 409).containsAll(statuses(responses)), () -> statuses(responses).toString());
        Response after = QuizClient.get(path);
        List<String> chosen = after.path("responses.optionId");
        String verdict = chosen.isEmpty() ? "unanswered" : chosen.get(0).equals("o2") ? "correct" : "incorrect";
        assertEquals(verdict, after.path("result.reviews[0].verdict"));
    }

    @RepeatedTest(ROUNDS)
    void requestsBesideADeletionOfTheArticleFindSomethingOrNothing() throws Exception {
        // Given
        String quiz = QuizClient.get("/api/attempts/" + attempt).path("quizId");
        // When
        List<Response> responses = atOnce(client -> switch (client % 4) {
            case 0 -> client == 4 ? RestAssured.given().delete("/api/articles/" + article) : QuizClient.submit(attempt);
            case 1 -> QuizClient.post("/api/quizzes/" + quiz + "/attempts", "{}");
            case 2 -> QuizClient.type(attempt, "cloze", "here");
            default -> QuizClient.write(article, "{\"items\":1}");
        });
        // Then
        assertTrue(Set.of(200, 201, 204, 404, 409).containsAll(statuses(responses)), () -> statuses(responses).toString());
    }

    private List<Response> atOnce(Client work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Response>> running = IntStream.range(0, CLIENTS)
                .mapToObj(client -> clients.submit((Callable<Response>) () -> {
                    start.await();
                    return work.send(client);
                })).toList();
        start.countDown();
        List<Response> responses = new ArrayList<>();
        for (Future<Response> one : running)
            responses.add(one.get());
        return responses;
    }

    private static Set<Integer> statuses(List<Response> responses) {
        Set<Integer> statuses = new HashSet<>();
        responses.forEach(response -> statuses.add(response.statusCode()));
        return statuses;
    }

    private interface Client {
        Response send(int number);
    }
}
