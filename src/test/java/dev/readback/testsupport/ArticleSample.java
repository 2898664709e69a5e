package dev.readback.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.readback.article.Article;
import dev.readback.article.Paragraphs;
import dev.readback.article.SentenceSplitter;
import dev.readback.article.Span;

/**
 * A text to make an article of.
 *
 * @param name its id and title
 */
public record ArticleSample(String name, String text) {
    /** Short; one number, one name, one place to a sentence. */
    public static final ArticleSample LIGHTHOUSE = new ArticleSample("Lighthouse", """
            The lighthouse on Skerry Rock was built in 1844. Its first keeper was Ellen Murphy, who came from Cork.

            The lamp burned whale oil until 1901. A storm broke the sea wall in March 1953 and two boats were lost.
            """);
    /** Characters beyond the basic plane before everything that can be asked. */
    public static final ArticleSample EMOJI = new ArticleSample("Emoji", """
            😀😀😀 The festival 🎉 began in Cork. The mayor, Séamus O’Brien, opened it with 340 guests 👩‍👩‍👧.
            """);
    /** Far more than is read for one question; the sentences say next to nothing, but for one in the middle. */
    public static final ArticleSample LONG = new ArticleSample("Long", "The weather was mild and nothing of note took place. "
            .repeat(400) + "Bartholomew Quill stole the golden compass from the museum. "
            + "The weather was mild and nothing of note took place. ".repeat(400));

    /** The article that ships with Readback. */
    public static ArticleSample seed() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            Path first = files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
            return new ArticleSample("Seed", Files.readString(first).replace("\r\n", "\n"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** As the library would read it. */
    public Article article() {
        List<Span> paragraphs = Paragraphs.of(text);
        return new Article(name, name, "", text, paragraphs, new SentenceSplitter().split(text, paragraphs), Instant.EPOCH);
    }

    /** The article's first {@code words}, which it must hold. */
    public Span spanOf(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
