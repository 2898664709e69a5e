package dev.readback.quiz.writing;

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
import dev.readback.article.TitleFinder;

/** Articles for tests: made of a text, as the library would make them. */
record ArticleText(String id, String text) {
    private static final Instant ADDED = Instant.parse("2026-01-01T00:00:00Z");
    static final ArticleText SEED = read(seedFile());
    static final ArticleText LIGHTHOUSE = new ArticleText("lighthouse", """
            The keepers of Fastnet Rock

            Ellen Murphy was born in Dublin in 1921 and moved to the coast with three brothers. In 1947 the Irish Lights Commission \
            sent Ellen Murphy to the lighthouse on Fastnet Rock. Thomas Walsh repaired the great lamp with spare parts from a wreck.

            "Nobody on the mainland believed that the tower would hold," said Thomas Walsh, who kept the log. \
            Margaret Doyle carried letters from Cork to the rock for almost nine years. About 340 sailors were \
            rescued from the rocks during the first winter of the war. Rescue boats took 85 sailors to the harbour of Cork.

            The United Nations asked Ireland to open the station to visitors after the war. Norway paid for the new engine room \
            on the southern side of the rock. The UN later sent a team of engineers from Geneva to measure the wind. Margaret \
            Doyle told the newspapers that the storm of 1953 had moved the tower by two inches.
            """);

    Article article() {
        List<Span> paragraphs = Paragraphs.of(text);
        SentenceSplitter splitter = new SentenceSplitter();
        return new Article(id, new TitleFinder(splitter).titleOf(text), "", text, paragraphs, splitter.split(text, paragraphs),
                ADDED);
    }

    static ArticleText read(Path file) {
        try {
            return new ArticleText(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path seedFile() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
