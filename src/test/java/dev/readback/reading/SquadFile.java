package dev.readback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The nested layout of SQuAD 1.1 and 2.0. Its offsets count code points. */
final class SquadFile {
    private SquadFile() {
    }

    static List<Entry> entries(JsonNode root) {
        if (!root.path("data").isArray()) throw new IllegalArgumentException("there is no array \"data\"");
        return listed(root.path("data")).stream().map(SquadFile::entry).toList();
    }

    private static Entry entry(JsonNode entry) {
        String title = entry.path("title").asText();
        return new Entry(title,
                listed(entry.path("paragraphs")).stream().map(paragraph -> paragraph(title, paragraph)).toList());
    }

    private static Exam paragraph(String title, JsonNode paragraph) {
        String text = paragraph.path("context").asText();
        return new Exam(title, text, listed(paragraph.path("qas")).stream().map(asked -> asked(text, asked)).toList());
    }

    private static Asked asked(String text, JsonNode asked) {
        String id = asked.path("id").asText();
        List<String> golds = new ArrayList<>();
        if (!asked.path("is_impossible").asBoolean()) {
            for (JsonNode answer : asked.path("answers"))
                golds.add(gold(text, answer, id));
        }
        return new Asked(id, asked.path("question").asText(), "", golds);
    }

    private static String gold(String text, JsonNode answer, String id) {
        String gold = answer.path("text").asText();
        int start = answer.path("answer_start").asInt();
        if (start < 0 || start > text.codePointCount(0, text.length())
                || !text.startsWith(gold, text.offsetByCodePoints(0, start))) {
            throw new IllegalArgumentException("answer_start " + start + " of question " + id
                    + " is not where its answer stands, counted in code points");
        }
        return gold;
    }

    private static List<JsonNode> listed(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
