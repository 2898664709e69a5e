package dev.readback.retrieval;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import dev.readback.inference.SentenceEmbedder;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.testsupport.Eventually;

/** Vectors beside their sentences: computed after import, stored, forgotten with their model, computed again. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class VectorStoreTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    private final VectorStore store;
    private final Indexer indexer;
    private final SentenceEmbedder embedder;

    VectorStoreTest(VectorStore store, Indexer indexer, SentenceEmbedder embedder) {
        this.store = store;
        this.indexer = indexer;
        this.embedder = embedder;
    }

    @Test
    void indexingReachesEverySentenceOfANewArticle() {
        // Given
        Response added = add(ArticleSample.seed());
        int sentences = added.path("sentences");
        // When
        awaitIndexed(added.path("id"));
        // Then
        article(added.path("id")).then().body("indexing.total", equalTo(sentences)).body("indexing.done", equalTo(sentences));
        float[][] vectors = store.load(added.path("id"), embedder.modelName(), sentences);
        assertTrue(Arrays.stream(vectors).allMatch(vector -> vector.length == SentenceEmbedder.DIMENSION));
    }

    @Test
    void givesBackWhatWasSaved() {
        // Given
        String id = add(ArticleSample.LIGHTHOUSE).path("id");
        awaitIndexed(id);
        var vectors = List.of(new float[]{1, -2.5f, Float.MIN_VALUE}, new float[]{0, 4, 5});
        // When
        store.save(id, "another model", 1, vectors);
        // Then
        float[][] loaded = store.load(id, "another model", 4);
        assertArrayEquals(new float[][]{null, vectors.get(0), vectors.get(1), null}, loaded);
        store.save(id, embedder.modelName(), 1, vectors);
    }

    @Test
    void vectorsOfAnotherModelAreForgottenAndComputedAgain() {
        // Given
        String id = add(ArticleSample.LIGHTHOUSE).path("id");
        awaitIndexed(id);
        float[][] before = store.load(id, embedder.modelName(), 4);
        store.save(id, "an older model", 2, List.of(new float[]{1}, new float[]{1}));
        // When
        indexer.resume(null);
        // Then
        Eventually.within(SOON, () -> missing(id) == 0, () -> missing(id) + " vectors are missing");
        float[][] after = store.load(id, embedder.modelName(), 4);
        for (int i = 0; i < 4; i++)
            assertEquals(1, dot(before[i], after[i]), 0.01, "sentence " + i);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such article", ""})
    void savesNothingForAnArticleThatIsGone(String id) {
        // Given
        var vectors = List.of(new float[]{1});
        // When
        store.save(id, embedder.modelName(), 0, vectors);
        // Then
        assertArrayEquals(new float[1][], store.load(id, embedder.modelName(), 1));
    }

    private long missing(String id) {
        return Arrays.stream(store.load(id, embedder.modelName(), 4)).filter(Objects::isNull).count();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++)
            sum += (double) a[i] * b[i];
        return sum;
    }

    private static Response add(ArticleSample sample) {
        return given().contentType(ContentType.JSON).body(Map.of("text", sample.text())).post("/api/articles");
    }

    private static Response article(String id) {
        return given().get("/api/articles/{id}", id);
    }

    private static void awaitIndexed(String id) {
        Eventually.within(SOON, () -> article(id).path("indexing.done").equals(article(id).path("indexing.total")),
                () -> article(id).path("indexing").toString());
    }
}
