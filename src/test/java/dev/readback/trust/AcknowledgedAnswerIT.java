package dev.readback.trust;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.readback.testsupport.PackagedReadback;

/** Promise P8 for readers: what was acknowledged, an answer given or a quiz handed in, is there after the JVM was killed. */
class AcknowledgedAnswerIT {
    @TempDir
    Path home;

    @Test
    void findsTurnResponsesAndResultAfterSigkill() {
        // Given
        String conversation;
        String open;
        String submitted;
        List<String> acknowledged;
        try (PackagedReadback readback = PackagedReadback.start(home)) {
            var client = new Client(readback);
            String article = client.get("/api/articles").path("items[0].id");
            conversation = client.post("/api/articles/" + article + "/conversations", Map.of()).path("id");
            String quiz = client.post("/api/articles/" + article + "/quizzes", Map.of("seed", 3)).path("id");
            List<String> items = client.get("/api/quizzes/" + quiz).path("items.id");
            String handedIn = client.attempt(quiz);
            String kept = client.attempt(quiz);
            String result = client.post("/api/attempts/" + handedIn + "/submission", Map.of()).asString();
            client.respondToAll(quiz, kept, items);
            String turn = client
                    .post("/api/conversations/" + conversation + "/turns", Map.of("question", "How many crossed into Liberia?"))
                    .asString();
            acknowledged = List.of(result, client.get("/api/attempts/" + kept).asString(), turn);
            open = kept;
            submitted = handedIn;

            // When
            readback.killHard();
        }

        // Then
        try (PackagedReadback restarted = PackagedReadback.start(home)) {
            var client = new Client(restarted);
            String turns = client.get("/api/conversations/" + conversation).asString();
            assertEquals(acknowledged.get(0), client.get("/api/attempts/" + submitted).asString());
            assertEquals(acknowledged.get(1), client.get("/api/attempts/" + open).asString());
            assertTrue(turns.contains("\"turns\":[" + acknowledged.get(2) + "]"), turns);
        }
    }

    private record Client(RequestSpecification door) {
        Client(PackagedReadback readback) {
            this(new RequestSpecBuilder().setBaseUri(readback.baseUri()).setContentType(ContentType.JSON).build());
        }

        Response get(String path) {
            return given(door).get(path).then().statusCode(200).extract().response();
        }

        Response post(String path, Object body) {
            Response response = given(door).body(body).post(path);
            assertEquals(2, response.statusCode() / 100, response::asString);
            return response;
        }

        String attempt(String quiz) {
            return post("/api/quizzes/" + quiz + "/attempts", Map.of("feedback", "deferred")).path("id");
        }

        void respondToAll(String quiz, String attempt, List<String> items) {
            Response written = get("/api/quizzes/" + quiz);
            for (int i = 0; i < items.size(); i++) {
                List<String> options = written.path("items[" + i + "].options.id");
                boolean events = written.path("items[" + i + "].kind").equals("ordering");
                Map<String, ?> body = options == null
                        ? Map.of("text", "Abidjan")
                        : events ? Map.of("order", options) : Map.of("optionId", options.get(0));
                given(door).body(body).put("/api/attempts/" + attempt + "/responses/" + items.get(i)).then().statusCode(200);
            }
        }
    }
}
