package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;

/** Every kind of bad input gets the problem that the documents name for it: status, type and the field at fault. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    @TestHTTPResource
    URI server;
    private Library library;

    @BeforeEach
    void addAnArticle() {
        if (library == null)
            library = Library.with(new Wire(server), "The lighthouse was lit in 1901. Its keeper was Ida Lewis.");
    }

    static Stream<BadInput> badInputs() {
        return Stream.concat(BadArticles.all(), BadQuestions.all());
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void isAnsweredByItsProblem(BadInput bad) {
        // Given
        WireRequest request = library.fill(bad.request());
        // When
        WireReply reply = library.wire().send(request);
        // Then
        assertAll(reply.toString(), () -> assertEquals(bad.problem().status(), reply.status()),
                () -> assertTrue(reply.isProblem()),
                () -> assertEquals(bad.problem().uri(), reply.json().path("type").asText()),
                () -> assertEquals(bad.problem().title(), reply.json().path("title").asText()),
                () -> assertEquals(bad.problem().status(), reply.json().path("status").asInt()),
                () -> assertTrue(reply.json().path("detail").asText().length() > 10),
                () -> assertEquals(bad.field().map(List::of).orElse(List.of()), reply.violations()));
    }
}
