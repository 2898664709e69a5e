package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.readback.testsupport.TestModels;

/** With a toy (toy.py of the recipe) that says two questions, but only if kinds, positions and the order of the memory are right. */
class QuestionGeneratorTest {
    private static final MarkedPassage PASSAGE = new MarkedPassage("The rock", "Ellen Murphy built it in 1844.", 0, 12);

    private final InferenceQueue queue = new InferenceQueue(1, 1, Duration.ofSeconds(1));
    private final List<String> timed = new ArrayList<>();
    private final QuestionGenerator generator = new QuestionGenerator(
            new WriterModel("toy", TestModels.resource("/dev/readback/inference/toy-writer.onnx")), TestModels.wordPieces(),
            new Vocabulary(TestModels.resource("/models/reader/tokenizer.json")), queue, (model, nanos) -> timed.add(model));

    @AfterEach
    void close() {
        queue.close();
        generator.close();
    }

    @Test
    void writesTheLikeliestQuestionsFirst() {
        // Given
        MarkedPassage passage = PASSAGE;
        // When
        List<WrittenQuestion> questions = generator.writeAll(List.of(new QuestionOrder(passage, QuestionKind.WHO))).get(0);
        // Then
        assertEquals(List.of("who", "built", "it", "?"), questions.get(0).pieces());
        assertEquals(List.of("when", "was", "it", "built", "?"), questions.get(1).pieces());
        assertEquals(5 * Math.log(0.6), questions.get(0).logProbability(), 1e-3);
        assertTrue(questions.get(0).score() > questions.get(1).score());
    }

    @Test
    void writesTheSameAgain() {
        // Given
        List<WrittenQuestion> first = generator.writeAll(List.of(new QuestionOrder(PASSAGE, QuestionKind.ANY))).get(0);
        // When
        List<WrittenQuestion> second = generator.writeAll(List.of(new QuestionOrder(PASSAGE, QuestionKind.ANY))).get(0);
        // Then
        assertEquals(first, second);
    }

    @Test
    void doesNotSayTheKey() {
        // Given
        MarkedPassage asksForBuilt = new MarkedPassage("", "Ellen Murphy built it in 1844.", 13, 18);
        // When
        List<WrittenQuestion> questions = generator.writeAll(List.of(new QuestionOrder(asksForBuilt, QuestionKind.ANY))).get(0);
        // Then
        assertTrue(questions.stream().noneMatch(question -> question.pieces().contains("built")), questions.toString());
    }

    @Test
    void writesNothingForAKeyThatIsTooLong() {
        // Given
        String text = "very ".repeat(WriterPrompt.KEY_PIECES + 1);
        // When
        List<WrittenQuestion> questions = generator
                .writeAll(List.of(new QuestionOrder(new MarkedPassage("", text, 0, text.length()), QuestionKind.ANY))).get(0);
        // Then
        assertEquals(List.of(), questions);
    }

    @Test
    void notesTheTimeOfAQuestionOnce() {
        // Given
        MarkedPassage passage = PASSAGE;
        // When
        generator.writeAll(List.of(new QuestionOrder(passage, QuestionKind.WHEN))).get(0);
        // Then
        assertEquals(List.of("toy"), timed);
    }

    @Test
    void saysWhichModelCannotBeLoaded() {
        // Given
        byte[] noModel = {1, 2, 3};
        // When
        var thrown = assertThrows(IllegalStateException.class, () -> new WriterModel("broken", noModel));
        // Then
        assertEquals("model broken cannot be loaded", thrown.getMessage());
    }
}
