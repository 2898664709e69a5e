package dev.readback.quiz.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;

class JoiningTest {
    private static final int MOST = 20;

    @ParameterizedTest
    @CsvSource({"'  Ada   Lovelace ',Ada Lovelace", "'A\u030angstro\u0308m',\u00c5ngstr\u00f6m", "O'Neil-Smith 2,O'Neil-Smith 2",
            "\u674e\u660e,\u674e\u660e", "\u0645\u0647\u200c\u0646\u0627\u0632,\u0645\u0647\u200c\u0646\u0627\u0632",
            "=1+1,=1+1"})
    void takesNamesAsPeopleWriteThem(String given, String kept) {
        // Given
        var joining = new Joining(given, OpaqueId.next());
        // When
        Joining checked = joining.checked(MOST);
        // Then
        assertEquals(kept, checked.name());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", "Ada\nBob", "Ada\u0000", "\ud800", "\u202eadA", "a\u200b", "!?", "\ue000a",
            "twenty-one characters"})
    void refusesNamesThatCannotBeShown(String name) {
        // Given
        var joining = new Joining(name, OpaqueId.next());
        // When
        var thrown = assertThrows(ProblemException.class, () -> joining.checked(MOST));
        // Then
        assertEquals("name", thrown.violations().get(0).field());
    }

    @Test
    void countsAPairOfSurrogatesAsOneCharacter() {
        // Given
        var joining = new Joining("a" + "\ud83c\udf1f".repeat(MOST - 1), OpaqueId.next());
        // When
        Joining checked = joining.checked(MOST);
        // Then
        assertEquals(joining, checked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "has spaces in it, twenty-two",
            "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
                    + "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"})
    void refusesRequestIdsThatCouldBeGuessed(String requestId) {
        // Given
        var joining = new Joining("Ada", requestId);
        // When
        var thrown = assertThrows(ProblemException.class, () -> joining.checked(MOST));
        // Then
        assertEquals("requestId", thrown.violations().get(0).field());
    }
}
