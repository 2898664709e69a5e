package dev.readback.trust;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A quiz that its author has shared, on a server.
 *
 * @param quiz its id
 * @param author the header by which the quiz's author is known
 * @param link the link's id
 * @param token what the link's address ends in
 */
record SharedQuiz(Wire wire, String quiz, String author, String link, String token) {
    static SharedQuiz of(Wire wire, JsonNode quiz) {
        return of(wire, quiz.path("id").asText(), "Readback-Author: " + quiz.path("authorSecret").asText());
    }

    static SharedQuiz of(Wire wire, String quiz, String author) {
        WireReply made = wire.send(WireRequest.post("/api/quizzes/" + quiz + "/links", "{}").with(author));
        if (made.status() != 201) throw new AssertionError("no link: " + made);
        return new SharedQuiz(wire, quiz, author, made.json().path("link").path("id").asText(),
                made.json().path("token").asText());
    }

    /** The same as another replica serves it. */
    SharedQuiz at(Wire replica) {
        return new SharedQuiz(replica, quiz, author, link, token);
    }

    String links() {
        return "/api/quizzes/" + quiz + "/links";
    }

    String door() {
        return "Readback-Link: " + token;
    }

    WireReply look() {
        return wire.send(WireRequest.get("/api/shared-quiz").with(door()));
    }

    WireReply join(String name, String requestId) {
        return wire.send(WireRequest.post("/api/shared-quiz/attempts", Library.json(Map.of("name", name, "requestId", requestId)))
                .with(door()));
    }

    WireReply revoke() {
        return wire.send(WireRequest.post(links() + "/" + link + "/revocation", "{}").with(author));
    }

    /** What everybody is told who has the link, or asks for the author's results with {@code other}'s secret or none. */
    List<WireReply> toldLearners(String other) {
        String results = links() + "/" + link + "/results";
        Stream<WireReply> refused = Stream
                .of(WireRequest.get(links()), WireRequest.get(results), WireRequest.get(results + "/csv"),
                        WireRequest.get(results).with("Accept: text/event-stream"))
                .flatMap(request -> Stream.of(request, request.with(other), request.with(door()))).map(wire::send);
        return Stream.concat(Stream.of(look(), join("Ida", "k".repeat(22))), refused).toList();
    }
}
