package dev.readback.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Articles and what is asked about them, as they stand in a file.
 *
 * @param modes in which its articles can be read
 */
public record QuestionFile(Path path, List<Mode> modes, List<Entry> entries) {
    private static final String PASS = "pass -Devaluate.data=FILE[,FILE...] with files in SQuAD's layout, as .json or .json.gz";

    public QuestionFile {
        modes = List.copyOf(modes);
        entries = List.copyOf(entries);
    }

    /** Throws an exception that says what to pass when {@code path} cannot be read or asks nothing. */
    public static QuestionFile read(Path path) {
        QuestionFile file = parsed(path, json(path));
        if (file.entries.stream().allMatch(entry -> entry.joined().questions().isEmpty())) {
            throw new IllegalArgumentException(path + " holds no question; " + PASS);
        }
        return file;
    }

    private static QuestionFile parsed(Path path, JsonNode root) {
        try {
            return root.has("article")
                    ? new QuestionFile(path, List.of(Mode.ARTICLE), List.of(SeedQuestions.entry(root)))
                    : new QuestionFile(path, List.of(Mode.values()), SquadFile.entries(root));
        } catch (IllegalArgumentException cause) {
            throw new IllegalArgumentException(path + ": " + cause.getMessage() + "; " + PASS, cause);
        }
    }

    private static JsonNode json(Path path) {
        try (InputStream in = opened(path)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException cause) {
            throw new IllegalArgumentException(path + " cannot be read as JSON (" + cause + "); " + PASS, cause);
        }
    }

    private static InputStream opened(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
