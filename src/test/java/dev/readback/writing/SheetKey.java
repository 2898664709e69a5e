package dev.readback.writing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the sheet does not tell about one of its lines.
 *
 * @param form {@code question}, {@code blank} or {@code statement}
 * @param control how the item was spoilt; empty for what the service wrote
 */
record SheetKey(String id, String article, String kind, String form, String engine, String control) {
    private static final ObjectMapper JSON = new ObjectMapper();

    SheetKey {
        if (id == null || id.isBlank()) throw new IllegalArgumentException("a line of the key file has no id");
        if (kind == null || form == null || control == null) {
            throw new IllegalArgumentException("kind, form or control is missing for " + id);
        }
    }

    static SheetKey of(Sheet.Line line) {
        SheetItem item = line.item();
        return new SheetKey(line.id(), item.article(), item.kind(), item.form(), line.engine(),
                line.control().map(Sabotage::code).orElse(""));
    }

    boolean spoilt() {
        return !control.isEmpty();
    }

    /** "multiple-choice, question" */
    String group() {
        return kind + ", " + form;
    }

    static List<SheetKey> read(Path file) {
        List<SheetKey> keys = new ArrayList<>();
        new LineFile(file).forEach(line -> keys.add(JSON.readValue(line, SheetKey.class)));
        return keys;
    }
}
