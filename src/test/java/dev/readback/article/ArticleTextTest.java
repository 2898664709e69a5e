package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

class ArticleTextTest {
    private final ArticleText text = new ArticleText(Limits.SMALL);

    @Test
    void normalisesLineEndsAndNothingElse() {
        // Given
        String given = " \ufeffa\r\nb\rc\n\r\nd\t😀 ";
        // When
        String checked = text.checked(given);
        // Then
        assertEquals(" \ufeffa\nb\nc\n\nd\t😀 ", checked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\u2003"})
    void refusesATextOfNothing(String given) {
        // Given
        ArticleText rules = text;
        // When
        var thrown = assertThrows(ProblemException.class, () -> rules.checked(given));
        // Then
        assertEquals(ProblemType.INVALID_INPUT, thrown.type());
        assertEquals("text", thrown.violations().get(0).field());
    }

    @Test
    void takesATextOfTheGreatestLength() {
        // Given
        String longest = "x".repeat(20);
        // When
        String checked = text.checked(longest);
        // Then
        assertEquals(longest, checked);
    }

    @Test
    void namesTheLimitThatATextBreaks() {
        // Given
        String tooLong = "x".repeat(21);
        // When
        var thrown = assertThrows(ProblemException.class, () -> text.checked(tooLong));
        // Then
        assertEquals(ProblemType.TOO_LARGE, thrown.type());
        assertTrue(thrown.getMessage().contains("readback.article.max-characters"), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUL|U+0000", "HIGH|half a surrogate pair", "LOW|half a surrogate pair"})
    void refusesWhatCannotBeStoredAndSaysWhere(String kind, String message) {
        // Given
        String bad = switch (kind) {
            case "NUL" -> "\u0000";
            case "HIGH" -> "\ud83d";
            default -> "\ude00";
        };
        // When
        var thrown = assertThrows(ProblemException.class, () -> text.checked("😀" + bad + "x"));
        // Then
        assertEquals(ProblemType.UNREADABLE_ARTICLE, thrown.type());
        assertTrue(thrown.getMessage().contains(message) && thrown.getMessage().contains("position 2"), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"' Storm ',Storm", "' ',''", ",''", "'0123456789','0123456789'"})
    void stripsATitle(String given, String expected) {
        // Given
        int most = 10;
        // When
        String title = text.checkedLine("title", given, most);
        // Then
        assertEquals(expected, title);
    }

    @Test
    void refusesATitleThatIsTooLong() {
        // Given
        String tooLong = "01234567890";
        // When
        var thrown = assertThrows(ProblemException.class, () -> text.checkedLine("title", tooLong, 10));
        // Then
        assertEquals("title must have at most 10 characters", thrown.getMessage());
    }
}
