package dev.readback.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Outcomes as a file, one JSON object a line. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {
    }

    /** Replaces what {@code file} held. */
    static void write(Path file, List<Outcome> outcomes) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes)
            lines.add(JSON.writeValueAsString(fields(outcome)));
        Files.write(file, lines);
    }

    private static Map<String, Object> fields(Outcome outcome) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", outcome.asked().id());
        fields.put("mode", outcome.mode().toString());
        fields.put("article", outcome.article());
        fields.put("kind", outcome.asked().kind());
        fields.put("question", outcome.asked().question());
        fields.put("golds", outcome.asked().golds());
        fields.put("said", outcome.said());
        fields.put("confidence", outcome.confidence());
        fields.put("outcome", outcome.said().isEmpty() ? "not-in-article" : "found");
        fields.put("sentenceHolds", outcome.sentenceHolds());
        fields.put("f1", outcome.f1());
        fields.put("exact", outcome.exact());
        fields.put("millis", outcome.millis());
        return fields;
    }
}
