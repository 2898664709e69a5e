package dev.readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class QuizDocumentTest {
    private static final Quiz QUIZ = QuizSample.quiz("article");

    @Test
    void givesBackEveryItemAsItWas() {
        // Given
        String json = QuizDocument.write(QUIZ);
        // When
        QuizDocument read = QuizDocument.read(json);
        // Then
        assertEquals(QUIZ.items(), read.quizItems());
    }

    /** As release 0.1 stored it before there were further kinds. */
    @Test
    void readsWhatWasStoredBefore() {
        // Given
        String json = """
                {"version":1,"items":[{"kind":"multiple-choice","id":"a","stem":"When?","options":[
                {"id":"o1","text":"1899","note":"No."},{"id":"o2","text":"1901","note":""}],"keyId":"o2",
                "evidence":[{"start":28,"end":32,"quote":"1901"}],"explanation":"So."},
                {"kind":"true-false","id":"b","stem":"It stands.","key":true,"note":"","evidence":[{"start":0,"end":3,"quote":"The"}],
                "explanation":"So."},{"kind":"cloze","id":"c","stem":"It is _____.","keyText":"red","alsoAccepted":[],
                "evidence":[{"start":0,"end":3,"quote":"The"}],"explanation":"So."}],"shortage":null}""";
        // When
        QuizDocument read = QuizDocument.read(json);
        // Then
        assertEquals(List.of(ItemKind.MULTIPLE_CHOICE, ItemKind.TRUE_FALSE, ItemKind.CLOZE),
                read.quizItems().stream().map(Item::kind).toList());
    }

    @Test
    void givesBackTheShortageAsItWas() {
        // Given
        String json = QuizDocument.write(QUIZ);
        // When
        QuizDocument read = QuizDocument.read(json);
        // Then
        assertEquals(QUIZ.shortage(), read.quizShortage());
    }

    @Test
    void sampleHasEveryKind() {
        // Given
        Set<ItemKind> kinds = Arrays.stream(ItemKind.values()).collect(Collectors.toSet());
        // When
        Set<ItemKind> sampled = QuizSample.ITEMS.stream().map(Item::kind).collect(Collectors.toSet());
        // Then
        assertEquals(kinds, sampled);
    }

    @Test
    void storesKindsByTheirCode() {
        // Given
        Quiz quiz = QUIZ;
        // When
        String json = QuizDocument.write(quiz);
        // Then
        for (ItemKind kind : ItemKind.values())
            assertTrue(json.contains("\"kind\":\"" + kind.code() + "\""), kind.code());
    }

    @Test
    void refusesAVersionItDoesNotKnow() {
        // Given
        String json = QuizDocument.write(QUIZ).replace("\"version\":1", "\"version\":2");
        // When
        var thrown = assertThrows(IllegalStateException.class, () -> QuizDocument.read(json));
        // Then
        assertTrue(thrown.getMessage().startsWith("a stored quiz cannot be read"), thrown.getMessage());
    }

    @Test
    void saysNothingOfAnUnreadableDocumentsContent() {
        // Given
        String json = QuizDocument.write(QUIZ).replace("\"keyId\"", "keyId");
        // When
        var thrown = assertThrows(IllegalStateException.class, () -> QuizDocument.read(json));
        // Then
        assertFalse((thrown.getMessage() + thrown.getCause()).contains(QuizSample.CANARY));
    }

    @Test
    void readsADocumentWithFieldsOfALaterDay() {
        // Given
        String json = QuizDocument.write(QUIZ).replace("\"version\":1", "\"version\":1,\"difficulty\":3");
        // When
        QuizDocument read = QuizDocument.read(json);
        // Then
        assertEquals(QUIZ.items(), read.quizItems());
    }
}
