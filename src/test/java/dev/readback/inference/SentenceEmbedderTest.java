package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.langchain4j.data.segment.TextSegment;
import dev.readback.testsupport.TestModels;

class SentenceEmbedderTest {
    private static final List<String> TEXTS = List.of("The lamp burned whale oil.", "Cork",
            "A storm broke the sea wall in March.",
            "", "Ellen Murphy was the first keeper of the lighthouse on the rock, and she stayed for thirty years.", "😀 🎉",
            "The keeper's dog slept.", "Boats were lost.", "Nobody was hurt.", "x".repeat(5_000));

    private final SentenceEmbedder embedder = TestModels.embedder();

    @Test
    void givesVectorsOfLengthOneAndItsDimension() {
        // Given
        List<String> texts = TEXTS;
        // When
        List<float[]> vectors = embedder.vectors(texts);
        // Then
        assertEquals(texts.size(), vectors.size());
        for (float[] vector : vectors) {
            assertEquals(embedder.dimension(), vector.length);
            assertEquals(1, cosine(vector, vector), 1e-5);
        }
    }

    @Test
    void batchesAgreeWithOneAtATimeInTheOrderGiven() {
        // Given
        List<float[]> single = TEXTS.stream().map(embedder::vector).toList();
        // When
        List<float[]> batched = embedder.vectors(TEXTS);
        // Then
        for (int i = 0; i < TEXTS.size(); i++)
            assertTrue(cosine(single.get(i), batched.get(i)) >= 0.99, i + ": " + cosine(single.get(i), batched.get(i)));
    }

    @Test
    void paraphrasesStandCloserThanOtherMatters() {
        // Given
        float[] sentence = embedder.vector("The soldiers took control of the harbour.");
        // When
        double paraphrase = cosine(sentence, embedder.vector("Troops seized the port."));
        // Then
        assertTrue(paraphrase > cosine(sentence, embedder.vector("The cake was baked with butter and sugar.")) + 0.1);
    }

    @Test
    void speaksLangChain4jWithTheSameVectors() {
        // Given
        List<TextSegment> segments = List.of(TextSegment.from("Boats were lost."), TextSegment.from("Cork"));
        // When
        var embeddings = embedder.embedAll(segments).content();
        // Then
        assertTrue(cosine(embedder.vector("Boats were lost."), embeddings.get(0).vector()) >= 0.99);
        assertTrue(cosine(embedder.vector("Cork"), embeddings.get(1).vector()) >= 0.99);
    }

    @Test
    void hasNoVectorsForNoTexts() {
        // Given
        List<String> none = List.of();
        // When
        List<float[]> vectors = embedder.vectors(none);
        // Then
        assertEquals(List.of(), vectors);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesABatchThatWouldNeverEnd(int batch) {
        // Given
        try (var queue = new InferenceQueue(1, 1, Duration.ofSeconds(1))) {
            // When
            var thrown = assertThrows(IllegalArgumentException.class, () -> new SentenceEmbedder(TestModels.embedderModel(),
                    TestModels.wordPieces(), queue, RunTimer.NONE, batch));
            // Then
            assertEquals("readback.inference.embedding-batch must be at least 1, was " + batch, thrown.getMessage());
        }
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++)
            sum += (double) a[i] * b[i];
        return sum;
    }
}
