package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagLabelsTest {
    private static final String JSON = """
            {"upos": ["ADJ", "X"], "xpos": ["NN"], "name": ["O", "B-ORG"], "time": ["O", "I-TIME"], "relation": ["obj", "root"]}
            """;

    @Test
    void readsWhatTheNumbersMean() {
        // Given
        byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
        // When
        TagLabels labels = TagLabels.read(json);
        // Then
        assertEquals(PartOfSpeech.X, labels.partOfSpeech(1));
        assertEquals(List.of("NN"), labels.xpos());
        assertEquals(1, labels.root());
        assertEquals(NameTag.Kind.ORGANISATION, TagLabels.kind(labels.name().get(1)));
        assertEquals(TagPlace.NEXT, TagLabels.place(labels.time().get(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADJ", "B-ORG", "I-TIME", "root"})
    void refusesLabelsItDoesNotKnow(String known) {
        // Given
        byte[] json = JSON.replace("\"" + known + "\"", "\"Q-" + known + "\"").getBytes(StandardCharsets.UTF_8);
        // When
        var thrown = assertThrows(RuntimeException.class, () -> TagLabels.read(json));
        // Then
        assertEquals(IllegalArgumentException.class, rootOf(thrown).getClass());
    }

    @Test
    void saysThatItCannotReadWhatIsNoJson() {
        // Given
        byte[] nonsense = {1};
        // When
        var thrown = assertThrows(UncheckedIOException.class, () -> TagLabels.read(nonsense));
        // Then
        assertEquals("labels cannot be read", thrown.getMessage());
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }
}
