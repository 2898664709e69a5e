package dev.readback.conversation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.answering.Question;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ChatQuizResourceTest {
    private static final Progress UNWATCHED = new Progress() {
        @Override
        public void understood(String understoodAs) {
            // Nobody listens.
        }

        @Override
        public void keeping() {
            // Nobody has stopped it.
        }
    };
    private final Conversations conversations;

    ChatQuizResourceTest(Conversations conversations) {
        this.conversations = conversations;
    }

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

    @Test
    void anAsideLeavesItsButtonsAndAGuessIsGraded() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.seed());
        List<String> asked = ChatClient.ask(conversation, "quiz me", "application/json").then().extract().path("candidates");
        ChatClient.ask(conversation, "thanks", "application/json").then().statusCode(200).body("kind", equalTo("thanks"))
                .body("candidates", equalTo(asked));
        // When
        var response = ChatClient.ask(conversation, asked.get(0) + "?", "application/json");
        // Then
        response.then().statusCode(200).body("kind", equalTo(asked.size() > 3 ? "quiz" : "hint"));
    }

    @Test
    void tellsTheSecondOfTwoAnswersAtOnceWhereTheQuizStands() {
        // Given
        String conversation = ChatClient.conversation(ArticleSample.seed());
        conversations.answer(conversations.prepare(conversation, new Question("quiz me")), UNWATCHED);
        var quicker = conversations.prepare(conversation, new Question("skip"));
        var slower = conversations.prepare(conversation, new Question("skip"));
        conversations.answer(quicker, UNWATCHED);
        // When
        var refused = assertThrows(ProblemException.class, () -> conversations.answer(slower, UNWATCHED));
        // Then
        assertEquals(ProblemType.QUIZ_MOVED_ON, refused.type());
        assertTrue(refused.getMessage().contains("Question 2 of "), refused::getMessage);
        assertEquals(2, conversations.get(conversation).turns().size());
    }
}
