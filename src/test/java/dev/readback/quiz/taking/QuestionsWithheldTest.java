package dev.readback.quiz.taking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.mcp.server.Cancellation;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.readback.mcp.McpTools;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.quiz.QuizSettings;
import dev.readback.quiz.QuizVersions;
import dev.readback.testsupport.EmbeddedPostgresResource;

/** Whether the chat box answers what a quiz asks while somebody takes it, through every door that answers. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class QuestionsWithheldTest {
    /** Asked by an item of the sample. */
    private static final String ASKED = "When was the lighthouse built?";
    /** Worded like no item, and answered with the key of one. */
    private static final String REPHRASED = "When exactly was the lighthouse on the northern cape built?";
    private static final String OTHER = "Who painted the door?";
    private static final String PROBLEM = "/problems/question-withheld";

    private final QuizLibrary quizzes;
    private final QuizVersions versions;
    private final McpTools tools;
    private String article;
    private Quiz quiz;

    QuestionsWithheldTest(QuizLibrary quizzes, QuizVersions versions, McpTools tools) {
        this.quizzes = quizzes;
        this.versions = versions;
        this.tools = tools;
    }

    @BeforeEach
    void writeQuiz() {
        article = QuizClient.article(QuizSample.TEXT + " Ida Lewis painted the door green.");
        quiz = QuizSample.quiz(article);
        quizzes.add(quiz);
    }

    @ParameterizedTest
    @ValueSource(strings = {ASKED, REPHRASED})
    void keepsWhatADeferredAttemptAsksFromSingleQuestions(String question) {
        // Given
        QuizClient.attempt(quiz.id(), "deferred");
        // When
        Response response = ask(question);
        // Then
        response.then().statusCode(409).body("type", equalTo(PROBLEM)).body("detail",
                containsString("until the quiz is handed in"));
    }

    @Test
    void saysSoInAConversation() {
        // Given
        QuizClient.attempt(quiz.id(), "deferred");
        String conversation = QuizClient.post("/api/articles/" + article + "/conversations", Map.of()).then().statusCode(201)
                .extract().path("id");
        // When
        Response response = QuizClient.post("/api/conversations/" + conversation + "/turns", Map.of("question", ASKED));
        // Then
        response.then().statusCode(200).body("kind", equalTo("withheld")).body("answer.outcome", equalTo("talk"))
                .body("answer.text", containsString("until the quiz is handed in")).body("answer.citations", hasSize(0));
    }

    @Test
    void keepsItFromClientsOfOpenAi() {
        // Given
        QuizClient.attempt(quiz.id(), "deferred");
        var question = Map.of("role", "user", "content", ASKED);
        // When
        Response response = QuizClient.post("/api/openai/v1/chat/completions",
                Map.of("model", "readback/" + article, "messages", List.of(question)));
        // Then
        response.then().statusCode(409).body("error.code", equalTo("question_withheld"));
    }

    @Test
    void keepsItFromOtherPeoplesModels() {
        // Given
        QuizClient.attempt(quiz.id(), "deferred");
        // When
        var refused = assertThrows(ToolCallException.class,
                () -> tools.askArticle(article, ASKED, () -> new Cancellation.Result(false, Optional.empty())).await()
                        .indefinitely());
        // Then
        assertTrue(refused.getMessage().contains("until the quiz is handed in"), refused::getMessage);
    }

    @Test
    void answersOtherQuestionsMeanwhile() {
        // Given
        QuizClient.attempt(quiz.id(), "deferred");
        // When
        Response response = ask(OTHER);
        // Then
        response.then().statusCode(200).body("outcome", equalTo("found")).body("text", equalTo("Ida Lewis"));
    }

    @Test
    void answersAfterTheSubmission() {
        // Given
        QuizClient.submit(QuizClient.attempt(quiz.id(), "deferred")).then().statusCode(200);
        // When
        Response response = ask(ASKED);
        // Then
        response.then().statusCode(200).body("text", equalTo("1901"));
    }

    @Test
    void answersWhileFeedbackIsImmediate() {
        // Given
        QuizClient.attempt(quiz.id(), "immediate");
        // When
        Response response = ask(ASKED);
        // Then
        response.then().statusCode(200).body("text", equalTo("1901"));
    }

    @ParameterizedTest
    @CsvSource({"ANSWERED, deferred, 200", "WITHHELD, immediate, 409", "BY_FEEDBACK, deferred, 409"})
    void doesAsTheAuthorDecided(QuizSettings.Questions questions, String feedback, int status) {
        // Given
        Quiz version = QuizSample.quiz(article);
        versions.publish(version, quiz.id(), new QuizSettings(Optional.empty(), QuizSettings.Mode.CHOICE, questions),
                Instant.parse("2026-11-26T10:00:00Z"));
        QuizClient.attempt(version.id(), feedback);
        // When
        Response response = ask(ASKED);
        // Then
        response.then().statusCode(status);
    }

    private Response ask(String question) {
        return QuizClient.post("/api/articles/" + article + "/questions", Map.of("question", question));
    }
}
