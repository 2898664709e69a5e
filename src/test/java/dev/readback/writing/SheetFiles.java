package dev.readback.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A sheet as files: {@code NAME.jsonl} and {@code NAME-articles/} are for judges; {@code NAME-key.jsonl}, which tells what was
 * spoilt, is not.
 */
final class SheetFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path sheet;

    SheetFiles(Path sheet) {
        this.sheet = sheet.toAbsolutePath();
    }

    Path key() {
        return sheet.resolveSibling(name() + "-key.jsonl");
    }

    /** Replaces what the files held. */
    void write(Sheet written) throws IOException {
        Path articles = Files.createDirectories(sheet.resolveSibling(name() + "-articles"));
        for (int source = 0; source < written.sources().size(); source++)
            Files.writeString(articles.resolve(number(source)), written.sources().get(source).text());
        List<String> lines = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Sheet.Line line : written.lines()) {
            lines.add(JSON.writeValueAsString(shown(line)));
            keys.add(JSON.writeValueAsString(SheetKey.of(line)));
        }
        Files.write(sheet, lines);
        Files.write(key(), keys);
    }

    /** No explanation: it would not fit a spoilt item. */
    private Map<String, Object> shown(Sheet.Line line) {
        SheetItem item = line.item();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", line.id());
        shown.put("article", item.article());
        shown.put("text", name() + "-articles/" + number(line.source()));
        shown.put("kind", item.kind());
        shown.put("stem", item.stem());
        shown.put("options", item.options());
        shown.put("key", item.key());
        shown.put("alsoAccepted", item.alsoAccepted());
        shown.put("evidence", item.evidence());
        return shown;
    }

    private String name() {
        return sheet.getFileName().toString().replaceFirst("\\.jsonl$", "");
    }

    private static String number(int source) {
        return String.format(Locale.ROOT, "%02d.txt", source + 1);
    }
}
