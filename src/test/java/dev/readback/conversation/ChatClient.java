package dev.readback.conversation;

import static io.restassured.RestAssured.given;

import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

import dev.readback.testsupport.ArticleSample;

/** The requests that tests of conversations send, through the public door. */
final class ChatClient {
    private ChatClient() {
    }

    /** A new article; its id. */
    static String article(ArticleSample sample) {
        return given().contentType(ContentType.JSON).body(Map.of("title", sample.name(), "text", sample.text()))
                .post("/api/articles").then().statusCode(201).extract().path("id");
    }

    /** A new conversation about a new article; its id. */
    static String conversation(ArticleSample sample) {
        return given().post("/api/articles/{id}/conversations", article(sample)).then().statusCode(201).extract().path("id");
    }

    static Response get(String conversation) {
        return given().get("/api/conversations/{id}", conversation);
    }

    static Response ask(String conversation, String question, String accept) {
        return given().contentType(ContentType.JSON).accept(accept).body(Map.of("question", question))
                .post("/api/conversations/{id}/turns", conversation);
    }
}
