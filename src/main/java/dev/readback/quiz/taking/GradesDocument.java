package dev.readback.quiz.taking;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The stored grades of a submitted attempt. It has its own mapper, so that nothing that is set for the API reaches it.
 *
 * @param version {@link #CURRENT}; a reader refuses any other
 * @param grades by item id
 */
record GradesDocument(int version, Map<String, StoredGrade> grades) {
    static final int CURRENT = 1;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectReader READER = MAPPER.readerFor(GradesDocument.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(GradesDocument.class);

    GradesDocument {
        if (version != CURRENT) throw new IllegalArgumentException("grades have version " + version + ", not " + CURRENT);
    }

    static String write(Map<String, Grade> grades) {
        Map<String, StoredGrade> stored = new TreeMap<>();
        grades.forEach((item, grade) -> stored.put(item, new StoredGrade(grade.verdict().code(), grade.remark())));
        try {
            return WRITER.writeValueAsString(new GradesDocument(CURRENT, stored));
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("grades cannot be written", exception);
        }
    }

    static Map<String, Grade> read(String json) {
        try {
            GradesDocument document = READER.readValue(json);
            return document.grades.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().grade()));
        } catch (JsonProcessingException exception) {
            // Without the cause: Jackson's message quotes the document into the log.
            throw new IllegalStateException("stored grades cannot be read: " + exception.getClass().getSimpleName());
        }
    }

    record StoredGrade(String verdict, String remark) {
        Grade grade() {
            return new Grade(Verdict.of(verdict), remark);
        }
    }
}
