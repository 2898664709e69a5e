package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that comes with Readback: one paragraph per line, no blank lines, no title, an agency's name at the end. */
class SeedSentencesTest {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private String text;

    @BeforeEach
    void readTheSeed() throws IOException {
        text = Files.readString(Path.of("seeds", "000_610b411210b64db4.txt"));
    }

    @Test
    void takesEachLineAsAParagraph() {
        // Given
        int lines = (int) text.lines().count();
        // When
        var paragraphs = Paragraphs.of(text);
        // Then
        assertEquals(27, lines);
        assertEquals(text.lines().toList(), paragraphs.stream().map(span -> span.in(text)).toList());
    }

    @Test
    void endsASentenceInsideALineOnlyInFivePlaces() {
        // Given
        var lineStarts = Paragraphs.of(text).stream().map(Span::start).toList();
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(32, sentences.size());
        assertEquals(
                List.of("It is time to join", "The capture of San", "That is our indica", "They have been fir",
                        "But I don't think "),
                sentences.stream().filter(span -> !lineStarts.contains(span.start())).map(span -> span.in(text).substring(0, 18))
                        .toList());
    }

    @Test
    void keepsTheQuoteThatEndsInsideItsSentence() {
        // Given
        int quote = text.indexOf("\"game is over\".");
        // When
        var sentence = splitter.split(text).stream().filter(span -> span.contains(new Span(quote, quote + 15))).findFirst()
                .orElseThrow();
        // Then
        assertEquals(quote + 15, sentence.end());
        assertEquals(text.indexOf("Mr Ouattara's prime minister"), sentence.start());
    }

    @Test
    void takesTheTitleFromTheFirstSentence() {
        // Given
        var finder = new TitleFinder(splitter);
        // When
        String title = finder.titleOf(text);
        // Then
        assertEquals("Heavy weapons fire rang out in central Abidjan today after Alassane Ouattara's…", title);
    }
}
