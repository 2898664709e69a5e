package dev.readback.conversation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ConversationTest {
    private static final String JSON = "application/json";

    @Test
    void beginsEmptyAndSaysWhereItIs() {
        // Given
        String article = ChatClient.article(ArticleSample.LIGHTHOUSE);
        // When
        var response = given().post("/api/articles/{id}/conversations", article);
        // Then
        response.then().statusCode(201).header("Location", endsWith("/api/conversations/" + response.path("id")))
                .body("articleId", equalTo(article)).body("turns", empty());
    }

    @Test
    void keepsATurnAsItWasTold() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        // When
        Map<String, Object> told = ChatClient.ask(conversation, " When was\tit built?\n", JSON).then().statusCode(200).extract()
                .path("");
        // Then
        assertEquals(List.of(told), ChatClient.get(conversation).path("turns"));
        assertEquals(" When was\tit built?\n", told.get("question"));
        assertEquals("When was it built?", told.get("understoodAs"));
        assertEquals(Set.of("id", "question", "understoodAs", "answer", "suggestions", "askedAt", "kind", "candidates"),
                told.keySet());
    }

    @Test
    void keepsTurnsAskedAtTheSameTimeOnceEachAndInOneOrder() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        // When
        var asking = IntStream.range(0, 8).mapToObj(
                i -> CompletableFuture.supplyAsync(() -> ChatClient.ask(conversation, "Who is number " + i + "?", JSON)))
                .toList();
        // Then
        var told = asking.stream().map(CompletableFuture::join).map(response -> response.then().statusCode(200).extract())
                .map(response -> response.<String>path("id")).toList();
        List<String> kept = ChatClient.get(conversation).path("turns.id");
        assertEquals(Set.copyOf(told), Set.copyOf(kept));
        assertEquals(8, kept.size());
        assertEquals(kept, ChatClient.get(conversation).path("turns.id"));
    }

    @Test
    void keepsTurnsInTheOrderTheyWereAsked() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.LIGHTHOUSE);
        List<String> questions = List.of("Who was the first keeper?", "When?", "Where?");
        // When
        questions.forEach(question -> ChatClient.ask(conversation, question, JSON).then().statusCode(200));
        // Then
        assertEquals(questions, ChatClient.get(conversation).path("turns.question"));
    }

    @Test
    void goesWithItsArticle() {
        // Given
        String article = ChatClient.article(ArticleSample.LIGHTHOUSE);
        String conversation = given().post("/api/articles/{id}/conversations", article).path("id");
        ChatClient.ask(conversation, "When was it built?", JSON).then().statusCode(200);
        // When
        given().delete("/api/articles/{id}", article).then().statusCode(204);
        // Then
        ChatClient.get(conversation).then().statusCode(404).body("type", equalTo("/problems/conversation-not-found"));
        ChatClient.ask(conversation, "When was it built?", JSON).then().statusCode(404);
        given().post("/api/articles/{id}/conversations", article).then().statusCode(404);
    }

    @Test
    void citesWhereTheAnswerStands() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.EMOJI);
        // When
        var response = ChatClient.ask(conversation, "Where did the festival begin?", JSON);
        // Then
        response.then().body("answer.outcome", equalTo("found")).body("answer.citations", hasSize(1));
        int start = response.path("answer.citations[0].start");
        int end = response.path("answer.citations[0].end");
        assertEquals(response.<String>path("answer.text"), ArticleSample.EMOJI.text().substring(start, end));
        assertTrue(response.<String>path("answer.text").contains("Cork"));
    }
}
