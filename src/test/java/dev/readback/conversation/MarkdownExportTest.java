package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownExportTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<script>x</script>|&lt;script\\>x&lt;/script\\>",
            "[a](javascript:b)|\\[a\\]\\(javascript\\:b\\)",
            "# no heading|\\# no heading", "AT&T|AT&amp;T"})
    void textStaysText(String text, String expected) {
        // Given
        String given = text;
        // When
        String escaped = MarkdownExport.escaped(given);
        // Then
        assertEquals(expected, escaped);
    }
}
