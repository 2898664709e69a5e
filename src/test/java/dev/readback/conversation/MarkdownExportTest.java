package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.answering.AnswerView;
import dev.readback.answering.InsteadOf;
import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;

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

    @Test
    void saysWhoShouldHaveAnswered() {
        // Given
        var answer = new AnswerView("not-in-article", "The article does not say.", 0.5, "embedded", List.of(), List.of(),
                new InsteadOf("gpt[5]", "did not answer in time"));
        Turn turn = new Turn("t", "Why?", "Why?", answer, List.of(), Instant.EPOCH, "question", List.of());
        Article article = ArticleSample.LIGHTHOUSE.article();
        Conversation conversation = new Conversation("c", article.id(), List.of(turn),
                Coverage.of(article, List.of(turn), List.of()));
        // When
        String exported = MarkdownExport.of(article, conversation);
        // Then
        assertTrue(exported.contains("\n\nAnswered by the embedded engine\\: gpt\\[5\\] did not answer in time\\.\n"), exported);
    }
}
