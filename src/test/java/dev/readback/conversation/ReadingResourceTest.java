package dev.readback.conversation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import dev.readback.platform.OpaqueId;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ReadingResourceTest {
    private static final ArticleSample THREE = new ArticleSample("three", "One is here.\n\nTwo is there.\n\nThree is far.");

    @Test
    void keepsWhatWasReadBeforeAndCountsNothingTwice() {
        // Given
        String conversation = ChatClient.conversation(THREE);
        report(conversation, "[3]");
        // When
        Response coverage = report(conversation, "[1, 3, 1]");
        // Then
        coverage.then().statusCode(200).body("read", equalTo(List.of(1, 3))).body("paragraphs", equalTo(3));
        assertEquals(List.of(1, 3), ChatClient.get(conversation).path("coverage.read"));
    }

    @Test
    void aNewConversationHasReadNothing() {
        // Given
        String conversation = ChatClient.conversation(THREE);
        // When
        Response found = ChatClient.get(conversation);
        // Then
        assertEquals(List.of(), found.path("coverage.read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[0]", "[4]", "[-1]", "[null]", "null"})
    void refusesWhatIsNoParagraphOfTheArticle(String paragraphs) {
        // Given
        String conversation = ChatClient.conversation(THREE);
        // When
        Response response = report(conversation, paragraphs);
        // Then
        response.then().statusCode(400).body("violations[0].field", equalTo("paragraphs"));
        assertEquals(List.of(), ChatClient.get(conversation).path("coverage.read"));
    }

    @Test
    void namesTheKeyThatLimitsAReport() {
        // Given
        String conversation = ChatClient.conversation(THREE);
        // When
        Response response = report(conversation, Collections.nCopies(501, 1).toString());
        // Then
        response.then().statusCode(400).body("violations[0].message",
                containsString("readback.conversation.max-paragraphs-reported"));
    }

    @Test
    void knowsNoConversationUnderAnotherId() {
        // Given
        String unknown = OpaqueId.next();
        // When
        Response response = report(unknown, "[1]");
        // Then
        response.then().statusCode(404).body("type", equalTo("/problems/conversation-not-found"));
    }

    private static Response report(String conversation, String paragraphs) {
        return given().contentType(ContentType.JSON).body("{\"paragraphs\": " + paragraphs + "}")
                .post("/api/conversations/{id}/reading", conversation);
    }
}
