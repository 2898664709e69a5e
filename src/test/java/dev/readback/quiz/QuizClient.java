package dev.readback.quiz;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The requests that tests of quizzes send, through the public door. */
public final class QuizClient {
    private QuizClient() {
    }

    /** A new article with {@code text}; its id. */
    public static String article(String text) {
        return post("/api/articles", Map.of("text", text)).then().statusCode(201).extract().path("id");
    }

    public static Response write(String articleId, Object body) {
        return post("/api/articles/" + articleId + "/quizzes", body);
    }

    /** A new attempt; its id. */
    public static String attempt(String quizId, String feedback) {
        return post("/api/quizzes/" + quizId + "/attempts", Map.of("feedback", feedback)).then().statusCode(201).extract()
                .path("id");
    }

    public static Response choose(String attemptId, String itemId, String optionId) {
        return put(attemptId, itemId, Map.of("optionId", optionId));
    }

    public static Response type(String attemptId, String itemId, String text) {
        return put(attemptId, itemId, Map.of("text", text));
    }

    public static Response order(String attemptId, String itemId, List<String> optionIds) {
        return put(attemptId, itemId, Map.of("order", optionIds));
    }

    public static Response put(String attemptId, String itemId, Object body) {
        return given().contentType(ContentType.JSON).body(body).put("/api/attempts/{id}/responses/{item}", attemptId, itemId);
    }

    public static Response submit(String attemptId) {
        return given().post("/api/attempts/{id}/submission", attemptId);
    }

    public static Response get(String path) {
        return given().get(path);
    }

    public static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }
}
