package dev.readback.inference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.testsupport.Eventually;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ModelsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final SentenceEmbedder embedder;

    ModelsTest(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    @Test
    void readinessNamesTheModels() {
        // Given
        Eventually.within(SOON, () -> given().get("/q/health/ready").statusCode() == 200, () -> "never ready");
        // When
        var response = given().get("/q/health/ready");
        // Then
        response.then().body("checks.find { it.name == 'models' }.status", equalTo("UP"));
    }

    @Test
    void metricsTellTheQueueAndTheTimeOfRuns() {
        // Given
        embedder.vector("The lamp burned whale oil.");
        // When
        var response = given().get("/q/metrics");
        // Then
        response.then().statusCode(200).body(containsString("readback_inference_queue"))
                .body(containsString("readback_inference_run_seconds_count{model=\"" + embedder.modelName() + "\""));
    }

    @Test
    void theModelOfVectorsNamesItsRuntime() {
        // Given
        SentenceEmbedder shipped = embedder;
        // When
        String name = shipped.modelName();
        // Then
        assertTrue(name.endsWith("onnxruntime-" + ai.onnxruntime.OrtEnvironment.getEnvironment().getVersion()), name);
    }
}
