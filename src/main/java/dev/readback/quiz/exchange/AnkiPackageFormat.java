package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/** An Anki package: the collection as an SQLite database, and a list of media that is empty. */
final class AnkiPackageFormat implements ExportFormat {
    @Override
    public String code() {
        return "anki-package";
    }

    @Override
    public String suffix() {
        return ".apkg";
    }

    @Override
    public String mediaType() {
        return "application/apkg";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item);
    }

    @Override
    public byte[] write(Quiz quiz) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("collection.anki2", AnkiCollection.of(quiz));
        files.put("media", "{}".getBytes(StandardCharsets.UTF_8));
        return Archive.of(files);
    }
}
