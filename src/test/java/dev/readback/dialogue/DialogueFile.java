package dev.readback.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;

/** Our own dialogues and utterances: one JSON object a line in {@code src/test/resources/dialogue}. */
final class DialogueFile {
    private static final Path FOLDER = Path.of("src/test/resources/dialogue");
    private static final ObjectMapper JSON = new ObjectMapper();

    private DialogueFile() {
    }

    /**
     * @param half {@code tuning} or {@code reporting}; all dialogues about one article are in the same
     * @param round 2 of those that were added later, before anything was run on them; 0 of the first ones
     */
    record Told(String article, String half, int round, List<Line> turns) {
        Article text() {
            if (article.equals("seed")) return ArticleSample.seed().article();
            return new ArticleSample(article, read(FOLDER.resolve("articles/" + article + ".txt"))).article();
        }
    }

    /**
     * @param expect {@code answer}, {@code not-in-article}, {@code ask-back} or {@code intent}
     * @param any words of which the answer must have one; of ask-back all; of an intent its code
     * @param followUp whether the question leans on those before it, as its author saw it
     */
    record Line(String question, String expect, List<String> any, boolean followUp) {
        Line {
            any = any == null ? List.of() : List.copyOf(any);
        }
    }

    /** @param round as that of a dialogue */
    record Utterance(String text, String intent, String half, int round) {}

    static List<Told> dialogues() {
        return lines("dialogues.jsonl", Told.class);
    }

    static List<Utterance> utterances() {
        return lines("intents.jsonl", Utterance.class);
    }

    private static <T> List<T> lines(String file, Class<T> type) {
        return read(FOLDER.resolve(file)).lines().map(line -> {
            try {
                return JSON.readValue(line, type);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
