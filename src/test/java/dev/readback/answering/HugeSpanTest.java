package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;

/** The largest article may be one sentence of one mark; nothing may take time that grows with its square. */
class HugeSpanTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int LARGEST = 900_000;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "(", ")", "\"", "“", ".", "and ", "of ", "a.", "and (", ", as well", "a", "a-", "1,",
            "both "})
    void cleansInTimeThatGrowsWithTheSpan(String unit) {
        // Given
        String text = "one " + unit.repeat(LARGEST / unit.length()) + " two";
        Article article = new ArticleSample("Huge", text).article();
        var spans = new Span[]{new Span(0, text.length()), new Span(4, text.length()), new Span(0, text.length() - 4)};
        // When
        Runnable cleaning = () -> {
            for (Span span : spans) {
                CleanSpan.of(text, span).ifPresent(clean -> Enumeration.mended(article, clean));
            }
        };
        // Then
        assertTimeoutPreemptively(SOON, cleaning::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"president ", "is ", "the capital ", "Cork won ", "1 "})
    void judgesInTimeThatGrowsWithTheSentence(String unit) {
        // Given
        String text = "Cork is " + unit.repeat(100_000 / unit.length()) + "two.";
        Article article = new ArticleSample("Huge", text).article();
        var whole = new Span(0, text.length());
        // When
        Runnable judging = () -> {
            YesNo.judge(article, "Is the president the capital?", whole);
            YesNo.judge(article, "Did Cork win 3 cups?", whole);
            YesNo.judge(article, "Did Cork win?", whole);
        };
        // Then
        assertTimeoutPreemptively(SOON, judging::run);
    }

    @Test
    void looksForAHalfListInTimeThatGrowsWithTheSpan() {
        // Given
        String text = "both" + " ".repeat(LARGEST) + "and" + " ".repeat(LARGEST) + "as wells";
        Article article = new ArticleSample("Huge", text).article();
        // When
        Runnable mending = () -> Enumeration.mended(article, new Span(0, text.length()));
        // Then
        assertTimeoutPreemptively(SOON, mending::run);
    }
}
