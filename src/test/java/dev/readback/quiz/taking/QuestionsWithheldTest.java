package dev.readback.quiz.taking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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

import dev.readback.article.Span;
import dev.readback.mcp.McpTools;
import dev.readback.platform.OpaqueId;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
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

    private static final List<String> SENTENCES = List.of("Ida Lewis kept the lighthouse at Newport for 39 years.",
            "Grace Darling rescued nine sailors near Bamburgh in 1838.",
            "John Smeaton finished the Eddystone lighthouse in Plymouth in 1759.",
            "Augustin Fresnel presented his lens in Paris in 1822.",
            "Robert Stevenson lit the Bell Rock lighthouse near Arbroath in 1811.",
            "Marcus Hanna saved two sailors at Cape Elizabeth in 1885.");

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
        // When
        Response response = turn(conversation(), ASKED);
        // Then
        response.then().statusCode(200).body("kind", equalTo("withheld")).body("answer.outcome", equalTo("talk"))
                .body("answer.text", containsString("until the quiz is handed in")).body("answer.citations", hasSize(0));
    }

    @Test
    void doesNotQuizOnItInAConversation() {
        // Given
        QuizClient.attempt(quizOnEverySentence(), "deferred");
        // When
        Response response = turn(conversation(), "quiz me");
        // Then
        response.then().statusCode(200).body("kind", equalTo("withheld")).body("answer.text",
                containsString("until the quiz is handed in"));
    }

    @Test
    void doesNotGoOnWithAQuizInAConversationThatAnAttemptHasBegunToAskMeanwhile() {
        // Given
        String every = quizOnEverySentence();
        String conversation = conversation();
        turn(conversation, "quiz me").then().statusCode(200).body("answer.text", containsString("Question 1 of"));
        QuizClient.attempt(every, "deferred");
        // When
        Response response = turn(conversation, "skip");
        // Then
        response.then().statusCode(200).body("kind", equalTo("withheld"))
                .body("answer.text", not(containsString("The answer is")))
                .body("answer.citations", hasSize(0));
    }

    @Test
    void showsNothingThatProvesItBesideAWishThatIsDeclined() {
        // Given
        QuizClient.attempt(quiz.id(), "deferred");
        // When
        Response response = turn(conversation(), "What is the tallest lighthouse in Ruritania?");
        // Then
        response.then().statusCode(200).body("kind", equalTo("declined")).body("answer.nearest.quote",
                everyItem(not(containsString("1901"))));
    }

    @Test
    void showsNothingThatProvesItAsNearestToASingleQuestionEither() {
        // Given
        QuizClient.attempt(quiz.id(), "deferred");
        // When
        Response response = ask("Who was the mayor of the northern cape?");
        // Then
        response.then().statusCode(200).body("outcome", equalTo("not-in-article")).body("nearest.quote",
                everyItem(not(containsString("1901"))));
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

    /** The id of a quiz that asks for each sentence of another article, which is {@link #article} from now on. */
    private String quizOnEverySentence() {
        String text = String.join(" ", SENTENCES);
        article = QuizClient.article(text);
        List<Item> items = SENTENCES.stream().<Item>map(sentence -> new Item.Typed(ItemKind.SHORT_ANSWER, OpaqueId.next(), "Who?",
                sentence, List.of(), List.of(Evidence.of(text, new Span(text.indexOf(sentence),
                        text.indexOf(sentence) + sentence.length()))),
                "")).toList();
        Quiz every = new Quiz(OpaqueId.next(), article, "Quiz", Item.EMBEDDED, 7, items, Optional.empty(),
                Instant.parse("2026-11-26T10:00:00Z"));
        quizzes.add(every);
        return every.id();
    }

    private String conversation() {
        return QuizClient.post("/api/articles/" + article + "/conversations", Map.of()).then().statusCode(201).extract()
                .path("id");
    }

    private static Response turn(String conversation, String line) {
        return QuizClient.post("/api/conversations/" + conversation + "/turns", Map.of("question", line));
    }

    private Response ask(String question) {
        return QuizClient.post("/api/articles/" + article + "/questions", Map.of("question", question));
    }
}
