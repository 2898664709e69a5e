package dev.readback.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.writing.QuestionWriterContract;
import dev.readback.quiz.writing.QuizRequest;
import dev.readback.quiz.writing.QuizWriter;
import dev.readback.quiz.writing.TestQuizWriter;
import dev.readback.quiz.writing.WrittenQuiz;

/** A model that words questions keeps what the embedded engine keeps, and takes nothing away when it fails. */
class LlmQuestionsTest extends QuestionWriterContract {
    private static final String QUESTIONS = """
            {"questions":[{"question":"Who repaired the great lamp in 1947?","answer":"Thomas Walsh",\
            "sentence":"Thomas Walsh repaired the great lamp in 1947."},\
            {"question":"Who sailed from Cork to Geneva in 1950?","answer":"John Pell",\
            "sentence":"John Pell sailed from Cork to Geneva in 1950."}]}""";
    private final FakeServer server = new FakeServer(FakeServer.saying(QUESTIONS));

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    protected QuizWriter writer() {
        return TestQuizWriter.with(TestLlm.at(server.address()).llm(Clock.systemUTC()).drafter());
    }

    @Override
    protected String engine() {
        return TestLlm.MODEL;
    }

    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of("refuses", FakeServer.refusing(500, "")),
                Arguments.of("stalls", FakeServer.stalling("{\"questions\":[")),
                Arguments.of("hangs up", FakeServer.cutting("{\"questions\":[")),
                Arguments.of("never ends", FakeServer.endless()),
                Arguments.of("is no JSON", FakeServer.saying("Here are five questions.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aGuestThatFailsLeavesTheEmbeddedQuestions(String how, FakeServer.Part part) {
        // Given
        QuizRequest request = new QuizRequest(2, Set.of(ItemKind.SHORT_ANSWER), 7);
        try (FakeServer failing = new FakeServer(part)) {
            TestLlm settings = TestLlm.at(failing.address()).timeout(Duration.ofSeconds(3));
            // When
            WrittenQuiz quiz = TestQuizWriter.beside(settings.llm(Clock.systemUTC()).drafter()).write(HARBOUR, request);
            // Then
            assertFalse(quiz.items().isEmpty(), quiz::toString);
            quiz.items().forEach(item -> assertEquals(Item.EMBEDDED, item.engine()));
            assertTrue(quiz.report().dropped().stream().anyMatch(dropped -> dropped.check().equals("guest-unavailable")),
                    quiz::toString);
        }
    }
}
