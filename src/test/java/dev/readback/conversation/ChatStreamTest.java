package dev.readback.conversation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import dev.readback.platform.OpaqueId;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.testsupport.ServerEvent;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ChatStreamTest {
    private static final String STREAM = "text/event-stream";

    @Test
    void tellsAnAnswerCitationsFirstAndEndsOnce() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.EMOJI);
        // When
        var response = ChatClient.ask(conversation, "Where did the festival begin?", STREAM);
        // Then
        var events = ServerEvent.parse(response.then().contentType(startsWith(STREAM)).extract().asString());
        assertEquals(List.of("understood", "citation", "delta", "done"), events.stream().map(ServerEvent::name).toList());
        assertEquals("Where did the festival begin?", json(events, 0).getString("understoodAs"));
        assertEquals(json(events, 3).getMap("answer.citations[0]"), json(events, 1).getMap(""));
        assertEquals(json(events, 3).getString("answer.text"), json(events, 2).getString("delta"));
    }

    @Test
    void lastTellsTheTurnThatIsKept() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        // When
        var events = ServerEvent.parse(ChatClient.ask(conversation, "Who won the World Cup?", STREAM).asString());
        // Then
        Map<String, Object> done = json(events, events.size() - 1).getMap("");
        assertEquals(List.of(done), ChatClient.get(conversation).path("turns"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"application/json|application/json", "*/*|application/json", STREAM + "|" + STREAM,
            "application/json;q=0.5, text/event-stream|" + STREAM, "application/*|application/json"})
    void answersInTheFormThatIsAccepted(String accept, String expected) {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        // When
        var response = ChatClient.ask(conversation, "When was it built?", accept);
        // Then
        response.then().statusCode(200).contentType(startsWith(expected));
    }

    @Test
    void answersAsJsonWhenNoFormIsAskedFor() throws Exception {
        // Given
        String path = "/api/conversations/" + ChatClient.conversation(ArticleSample.LIGHTHOUSE) + "/turns";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"When was it built?\"}")).build();
        // When
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        // Then
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElseThrow().startsWith("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {STREAM, "application/json", "*/*"})
    void saysBeforeAnyStreamOpensThatThereIsNoConversation(String accept) {
        // Given
        String unknown = OpaqueId.next();
        // When
        var response = ChatClient.ask(unknown, "When was it built?", accept);
        // Then
        response.then().statusCode(404).contentType(startsWith("application/problem+json")).body("type",
                equalTo("/problems/conversation-not-found"));
    }

    @Test
    void keepsNothingOfAQuestionThatAsksNothing() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        // When
        var response = given().contentType(ContentType.JSON).accept(STREAM).body("{\"question\": \" \"}")
                .post("/api/conversations/{id}/turns", conversation);
        // Then
        response.then().statusCode(400).contentType(startsWith("application/problem+json"));
        assertEquals(List.of(), ChatClient.get(conversation).path("turns"));
    }

    @Test
    void opensWithTheTurnsIdBeforeAnythingIsKnown() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        // When
        String stream = ChatClient.ask(conversation, "When was it built?", STREAM).asString();
        // Then
        String id = ServerEvent.parse(stream).get(0).id().split(":")[0];
        assertTrue(stream.lines().limit(2).anyMatch(line -> line.replace(" ", "").equals("id:" + id + ":0")), stream);
    }

    @Test
    void takesAStreamUpAgainAfterTheEventThatCameLast() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        var events = ServerEvent.parse(ChatClient.ask(conversation, "When was it built?", STREAM).asString());
        // When
        var again = follow(conversation, events.get(1).id());
        // Then
        assertEquals(events.subList(2, events.size()), ServerEvent.parse(again.then().statusCode(200).extract().asString()));
    }

    @Test
    void tellsAFinishedTurnAgainFromTheBeginning() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        var events = ServerEvent.parse(ChatClient.ask(conversation, "Who won the World Cup?", STREAM).asString());
        // When
        var again = given().accept(STREAM).get("/api/conversations/{id}/turns/{turn}", conversation, turn(events));
        // Then
        assertEquals(events, ServerEvent.parse(again.asString()));
    }

    @Test
    void givesAFinishedTurnAsJson() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        var events = ServerEvent.parse(ChatClient.ask(conversation, "When was it built?", STREAM).asString());
        // When
        var turn = given().accept(ContentType.JSON).get("/api/conversations/{id}/turns/{turn}", conversation, turn(events));
        // Then
        assertEquals(json(events, events.size() - 1).getMap(""), turn.then().statusCode(200).extract().path(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*/*|application/json", STREAM + "|" + STREAM, "application/*|application/json",
            "application/json;q=0.5, text/event-stream|" + STREAM, "text/event-stream;q=0.5, */*|application/json"})
    void givesAFinishedTurnInTheFormThatIsAccepted(String accept, String expected) {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        var events = ServerEvent.parse(ChatClient.ask(conversation, "When was it built?", STREAM).asString());
        // When
        var turn = given().accept(accept).get("/api/conversations/{id}/turns/{turn}", conversation, turn(events));
        // Then
        turn.then().statusCode(200).contentType(startsWith(expected));
    }

    @Test
    void saysThatAFinishedTurnCannotBeStopped() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        var events = ServerEvent.parse(ChatClient.ask(conversation, "When was it built?", STREAM).asString());
        // When
        var response = given().contentType(ContentType.JSON).body("{}")
                .post("/api/conversations/{id}/turns/{turn}/cancellation", conversation, turn(events));
        // Then
        response.then().statusCode(200).body("stopped", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {STREAM, "application/json"})
    void saysThatATurnWhichWasNotKeptIsGone(String accept) {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        // When
        var response = given().accept(accept).get("/api/conversations/{id}/turns/{turn}", conversation, OpaqueId.next());
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/turn-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x:1", ":", "x:99999999999"})
    void refusesToGoOnAfterAnEventOfAnotherTurn(String lastEventId) {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        var events = ServerEvent.parse(ChatClient.ask(conversation, "When was it built?", STREAM).asString());
        // When
        var response = given().accept(STREAM).header("Last-Event-ID", lastEventId)
                .get("/api/conversations/{id}/turns/{turn}", conversation, turn(events));
        // Then
        response.then().statusCode(400).body("violations[0].field", equalTo("Last-Event-ID"));
    }

    @Test
    void anotherConversationHasNotTheTurn() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        var events = ServerEvent.parse(ChatClient.ask(conversation, "When was it built?", STREAM).asString());
        // When
        var response = given().get("/api/conversations/{id}/turns/{turn}", ChatClient.conversation(ArticleSample.LIGHTHOUSE),
                turn(events));
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/turn-not-found"));
    }

    private static Response follow(String conversation, String lastEventId) {
        return given().accept(STREAM).header("Last-Event-ID", lastEventId)
                .get("/api/conversations/{id}/turns/{turn}", conversation, lastEventId.split(":")[0]);
    }

    private static String turn(List<ServerEvent> events) {
        return events.get(0).id().split(":")[0];
    }

    private static JsonPath json(List<ServerEvent> events, int index) {
        return new JsonPath(events.get(index).data());
    }
}
