package dev.readback.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.reading.QuestionFile;
import dev.readback.reading.Split;

/** Articles as files hold them: a folder of {@code .txt}, one such file, or SQuAD's layout as {@code .json} or {@code .json.gz}. */
final class SourceFiles {
    private static final String PASS = "pass -Dwrite.data=PATH[,PATH...] with folders of .txt, or files in SQuAD's layout";
    private static final String TEXT = ".txt";

    private SourceFiles() {
    }

    /** In file order. Articles are parted before they are sliced, so that no article is in both parts. */
    static List<Source> read(Path path, Split split, Slice slice) {
        try {
            List<Source> sources = isText(path) || Files.isDirectory(path)
                    ? split.of(texts(path)).stream().map(SourceFiles::text).toList()
                    : split.of(QuestionFile.read(path).entries()).stream().flatMap(entry -> slice.of(entry).stream()).toList();
            if (sources.isEmpty()) throw new IllegalArgumentException(path + " holds no article of this split; " + PASS);
            return sources;
        } catch (IOException cause) {
            throw new IllegalArgumentException(path + " cannot be read (" + cause + "); " + PASS, cause);
        }
    }

    private static List<Path> texts(Path path) throws IOException {
        if (isText(path)) return List.of(path);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(SourceFiles::isText).sorted().toList();
        }
    }

    private static Source text(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            Path beside = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.txt$", ".meta.json"));
            String title = Files.exists(beside) ? new ObjectMapper().readTree(beside.toFile()).path("title").asText() : "";
            return new Source(title.isBlank() ? firstLine(text) : title, text);
        } catch (IOException cause) {
            throw new IllegalArgumentException(file + " cannot be read (" + cause + ")", cause);
        }
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    }

    private static boolean isText(Path path) {
        return path.toString().endsWith(TEXT);
    }
}
