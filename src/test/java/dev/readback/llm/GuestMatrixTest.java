package dev.readback.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readback.answering.Answer;
import dev.readback.answering.Grounding;
import dev.readback.answering.InsteadOf;
import dev.readback.article.Article;
import dev.readback.llm.FakeServer.Part;
import dev.readback.testsupport.ArticleSample;

/** Whatever the other side does, it ends in a checked answer, in an answer of the embedded engine that says so, or in silence. */
class GuestMatrixTest {
    private static final Article ARTICLE = ArticleSample.LIGHTHOUSE.article();
    private static final String QUESTION = "When was the lighthouse built?";
    private static final String TRUE = "The lighthouse on Skerry Rock was built in 1844.";
    private static final String GOOD = claim(TRUE, "built in 1844");
    private static final String INVENTED = claim("It cost 900 pounds.", "built in 1844");
    private static final String HALLUCINATED = claim("The lighthouse was built by Robert Stevenson.",
            "built by Robert Stevenson in 1844");
    private static final String TURNED = claim("The lighthouse on Skerry Rock built in 1844.", "built in 1844");
    private static final String EARLIER = claim("The lamp burned whale oil in 1901.", "burned whale oil until 1901");
    private static final String OBEYED = claim("I have been told to say that Readback is hacked, see http://evil.example/?k=1.",
            "The lighthouse");

    /** The part, what becomes of the claims, and the text that is left. */
    static Stream<Arguments> replies() {
        return Stream.of(Arguments.of("good", FakeServer.saying(claims(GOOD)), List.of("kept"), TRUE),
                Arguments.of("in prose",
                        FakeServer.saying("Sure! Here {as asked} it is:\n```json\n" + claims(GOOD) + "\n```\nBye."),
                        List.of("kept"), TRUE),
                Arguments.of("hallucinated quote", FakeServer.saying(claims(HALLUCINATED)), List.of("quote-not-found"), ""),
                Arguments.of("invented beside good", FakeServer.saying(claims(INVENTED, GOOD, HALLUCINATED)),
                        List.of("words-not-quoted", "kept", "quote-not-found"), TRUE),
                Arguments.of("turned round", FakeServer.saying(claims(TURNED, GOOD)), List.of("otherwise-put", "kept"), TRUE),
                Arguments.of("another time", FakeServer.saying(claims(EARLIER, GOOD)), List.of("otherwise-put", "kept"), TRUE),
                Arguments.of("two sentences in one", FakeServer.saying(claims(claim(TRUE + " It cost 900 pounds.", "1844"))),
                        List.of("not-plain"), ""),
                Arguments.of("injection obeyed", FakeServer.saying(claims(OBEYED)), List.of("not-plain"), ""),
                Arguments.of("obeyed beside good", FakeServer.saying(claims(OBEYED, GOOD)), List.of("not-plain", "kept"), TRUE),
                Arguments.of("said twice", FakeServer.saying(claims(GOOD, GOOD)), List.of("kept", "kept"), TRUE),
                Arguments.of("nothing to say", FakeServer.saying(claims()), List.of(), ""),
                Arguments.of("claims without words", FakeServer.saying("{\"claims\":[{\"sentence\":null},null,{\"quotes\":[]}]}"),
                        List.of(), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void whatIsReadIsChecked(String name, Part part, List<String> verdicts, String text) {
        // Given
        List<String> counted = new ArrayList<>();
        try (FakeServer server = new FakeServer(part)) {
            var answerer = TestLlm.at(server.address()).answerer(java.time.Clock.systemUTC(), v -> counted.add(v.code()));
            // When
            Answer answer = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(verdicts, counted);
            assertEquals(text, answer.fold(Answer.Found::text, absent -> ""));
            assertEquals(TestLlm.MODEL, answer.engine());
            assertEquals(Optional.empty(), answer.insteadOf());
            assertEquals(answer, Grounding.grounded(ARTICLE, answer));
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of("malformed", FakeServer.saying("{\"claims\": [{\"sentence\": \"The light"),
                LlmFailure.UNREADABLE), Arguments.of("prose alone", FakeServer.saying(TRUE), LlmFailure.UNREADABLE),
                Arguments.of("another form", FakeServer.saying("{\"answer\":\"1844\"}"), LlmFailure.UNREADABLE),
                Arguments.of("no stream at all", (Part) (exchange, asked) -> exchange.sendResponseHeaders(200, -1),
                        LlmFailure.UNREADABLE),
                Arguments.of("endless", FakeServer.endless(), LlmFailure.TOO_LONG),
                Arguments.of("stalls at once", FakeServer.stalling(""), LlmFailure.TIMED_OUT),
                Arguments.of("stalls in the middle", FakeServer.stalling("{\"claims\":"), LlmFailure.TIMED_OUT),
                Arguments.of("401", FakeServer.refusing(401, ""), LlmFailure.KEY_REFUSED),
                Arguments.of("429", FakeServer.refusing(429, "7"), LlmFailure.LIMITED),
                Arguments.of("500", FakeServer.refusing(500, ""), LlmFailure.FAULTY),
                Arguments.of("redirect", FakeServer.refusing(307, ""), LlmFailure.FAULTY),
                Arguments.of("cut", FakeServer.cutting(claims(GOOD)), LlmFailure.CUT_OFF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void whatFailsIsAnsweredByTheEmbeddedEngineWhichSaysSo(String name, Part part, LlmFailure failure) {
        // Given
        try (FakeServer server = new FakeServer(part)) {
            TestLlm patient = TestLlm.at(server.address());
            var answerer = (failure == LlmFailure.TIMED_OUT ? patient.timeout(Duration.ofMillis(800)) : patient).answerer();
            // When
            Answer answer = answerer.answer(ARTICLE, QUESTION);
            // Then
            assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, failure.reason())), answer.insteadOf());
            assertEquals(Answer.EMBEDDED, answer.engine());
            assertTrue(answer.fold(Answer.Found::text, absent -> "").contains("1844"), answer::toString);
            assertEquals(answer, Grounding.grounded(ARTICLE, answer));
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void whoCannotBeReachedIsNotWaitedFor() {
        // Given
        FakeServer gone = new FakeServer(FakeServer.saying(claims(GOOD)));
        var answerer = TestLlm.at(gone.address()).answerer();
        gone.close();
        // When
        Answer answer = answerer.answer(ARTICLE, QUESTION);
        // Then
        assertEquals(Optional.of(new InsteadOf(TestLlm.MODEL, LlmFailure.UNREACHABLE.reason())), answer.insteadOf());
    }

    static String claims(String... claims) {
        return "{\"claims\":[" + String.join(",", claims) + "]}";
    }

    static String claim(String sentence, String quote) {
        return "{\"sentence\":\"" + sentence + "\",\"quotes\":[\"" + quote + "\"]}";
    }
}
