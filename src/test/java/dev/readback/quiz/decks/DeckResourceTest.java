package dev.readback.quiz.decks;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DeckResourceTest {
    private final QuizLibrary library;
    private String article;
    private String attempt;
    private String deck;

    DeckResourceTest(QuizLibrary library) {
        this.library = library;
    }

    @BeforeEach
    void missAllButTheChoice() {
        article = QuizClient.article(QuizSample.TEXT);
        var sample = QuizSample.quiz(article);
        library.add(sample);
        attempt = QuizClient.attempt(sample.id(), "deferred");
        QuizClient.choose(attempt, "choice", "o2").then().statusCode(200);
        deck = QuizClient.post("/api/decks", Map.of()).then().statusCode(201).extract().path("id");
    }

    @Test
    void opensAnEmptyDeck() {
        // Given
        String path = "/api/decks";
        // When
        Response response = QuizClient.post(path, Map.of());
        // Then
        response.then().statusCode(201).header("Location", endsWith("/api/decks/" + response.path("id") + "/due"));
        QuizClient.get(due(response.path("id"))).then().body("cards", hasSize(0)).body("total", equalTo(0))
                .body("deckCards", equalTo(0)).body("nextOn", nullValue());
    }

    @Test
    void takesWhatWasMissedOnceOnly() {
        // Given
        QuizClient.submit(attempt).then().statusCode(200);
        fill().then().statusCode(200).body("added", equalTo(5)).body("known", equalTo(0));
        // When
        Response again = fill();
        // Then
        again.then().statusCode(200).body("added", equalTo(0)).body("known", equalTo(5));
        QuizClient.get(due(deck)).then().body("total", equalTo(5)).body("deckCards", equalTo(5));
    }

    @Test
    void showsCardsWithoutTheirKeys() {
        // Given
        QuizClient.submit(attempt).then().statusCode(200);
        fill().then().statusCode(200);
        // When
        String body = QuizClient.get(due(deck)).asString();
        // Then
        assertFalse(
                body.contains(QuizSample.CANARY) || body.contains(QuizSample.CLOZE.keyText()) || body.contains("\"evidence\""),
                body);
    }

    @Test
    void putsARightAnswerOffAndShowsTheReview() {
        // Given
        String card = filledWith("statement");
        // When
        Response response = answer(card, Map.of("optionId", "false"));
        // Then
        response.then().statusCode(200).body("review.verdict", equalTo("correct"))
                .body("review.explanation", containsString(QuizSample.CANARY)).body("card.repetitions", equalTo(1))
                .body("card.intervalDays", equalTo(1));
        QuizClient.get(due(deck)).then().body("total", equalTo(4)).body("nextOn", equalTo(response.path("card.dueOn")));
    }

    @Test
    void countsTheSameDayOnce() {
        // Given
        String card = filledWith("statement");
        answer(card, Map.of("optionId", "false")).then().statusCode(200);
        // When
        Response again = answer(card, Map.of("optionId", "true"));
        // Then
        again.then().statusCode(200).body("review.verdict", equalTo("incorrect")).body("card.repetitions", equalTo(1));
    }

    @Test
    void asksForAnAnswerThatTheItemTakes() {
        // Given
        String card = filledWith("statement");
        // When
        Response response = answer(card, Map.of("text", "false"));
        // Then
        response.then().statusCode(400).body("violations[0].field", equalTo("text"));
    }

    @Test
    void waitsForTheSubmission() {
        // Given
        String open = attempt;
        // When
        Response response = fill();
        // Then
        response.then().statusCode(409).body("type", equalTo("/problems/attempt-open"))
                .body("detail", containsString("/api/attempts/" + open + "/submission"));
    }

    @Test
    void losesTheCardsOfADeletedArticle() {
        // Given
        String card = filledWith("statement");
        // When
        RestAssured.given().delete("/api/articles/{id}", article).then().statusCode(204);
        // Then
        QuizClient.get(due(deck)).then().statusCode(200).body("deckCards", equalTo(0));
        answer(card, Map.of("optionId", "false")).then().statusCode(404).body("type", equalTo("/problems/card-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "AAAAAAAAAAAAAAAAAAAAAA", "%00"})
    void knowsNoOtherDeck(String id) {
        // Given
        String path = due(id);
        // When
        Response response = RestAssured.given().urlEncodingEnabled(false).get(path);
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/deck-not-found"));
    }

    @Test
    void namesTheAttemptThatIsMissing() {
        // Given
        Map<String, String> nothing = Map.of();
        // When
        Response response = QuizClient.post("/api/decks/" + deck + "/cards", nothing);
        // Then
        response.then().statusCode(400).body("violations[0].field", equalTo("attemptId"));
    }

    private Response fill() {
        return QuizClient.post("/api/decks/" + deck + "/cards", Map.of("attemptId", attempt));
    }

    /** The card of {@code itemId}, once the attempt is submitted and its missed items are in the deck. */
    private String filledWith(String itemId) {
        QuizClient.submit(attempt).then().statusCode(200);
        fill().then().statusCode(200);
        return QuizClient.get(due(deck)).path("cards.find { it.item.id == '" + itemId + "' }.id");
    }

    private Response answer(String card, Object body) {
        return QuizClient.post("/api/decks/" + deck + "/cards/" + card + "/reviews", body);
    }

    private static String due(String deck) {
        return "/api/decks/" + deck + "/due";
    }
}
