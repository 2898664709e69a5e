package dev.readback.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A quiz with its keys as a JSON file of its own, whole: what is read from what was written is the same quiz. */
public final class QuizFile {
    private static final String FORMAT = "readback-quiz";
    private static final int CURRENT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ObjectReader READER = MAPPER.readerFor(Document.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(Document.class);

    private QuizFile() {
    }

    /** JSON of several lines. Characters below U+0020 are escaped; others stand as they are. */
    public static String write(Quiz quiz) {
        try {
            return WRITER.writeValueAsString(Document.of(quiz)).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("quiz " + quiz.id() + " cannot be written", exception);
        }
    }

    /** @throws IllegalArgumentException when {@code json} is not what {@link #write} writes, naming what is wrong but no key */
    public static Quiz read(String json) {
        try {
            Document document = READER.readValue(json);
            return document.quiz();
        } catch (JsonProcessingException exception) {
            // Without the cause: Jackson's message quotes the file, and with it the keys.
            throw new IllegalArgumentException("not a quiz file: " + exception.getClass().getSimpleName());
        }
    }

    /**
     * The file. Names of fields never change within a version.
     *
     * @param createdAt RFC 3339, UTC
     * @param shortage {@code null} when there was none
     */
    private record Document(String format, int schemaVersion, String id, String articleId, String title, String engine,
            long seed, String createdAt, List<ItemDocument> items, QuizDocument.StoredShortage shortage) {
        private Document {
            if (!FORMAT.equals(format) || schemaVersion != CURRENT) {
                throw new IllegalArgumentException(
                        "a quiz file has format " + FORMAT + " and version " + CURRENT + ", not " + format + " " + schemaVersion);
            }
        }

        static Document of(Quiz quiz) {
            return new Document(FORMAT, CURRENT, quiz.id(), quiz.articleId(), quiz.title(), quiz.engine(), quiz.seed(),
                    quiz.createdAt().toString(), quiz.items().stream().map(ItemDocument::of).toList(),
                    quiz.shortage().map(QuizDocument.StoredShortage::of).orElse(null));
        }

        Quiz quiz() {
            return new Quiz(id, articleId, title, engine, seed, items.stream().map(ItemDocument::item).toList(),
                    Optional.ofNullable(shortage).map(QuizDocument.StoredShortage::shortage), Instant.parse(createdAt));
        }
    }
}
