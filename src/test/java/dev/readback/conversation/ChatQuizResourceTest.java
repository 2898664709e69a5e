package dev.readback.conversation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ChatQuizResourceTest {
    @Test
    void keepsItsPlaceFromTurnToTurn() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.seed());
        ChatClient.ask(conversation, "quiz me", "application/json").then().statusCode(200).body("kind", equalTo("quiz"))
                .body("answer.text", containsString("Question 1 of "));
        // When
        var response = ChatClient.ask(conversation, "skip", "application/json");
        // Then
        response.then().statusCode(200).body("kind", equalTo("quiz")).body("answer.text", containsString("Question 2 of "));
    }
}
