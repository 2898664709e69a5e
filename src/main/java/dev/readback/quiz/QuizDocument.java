package dev.readback.quiz;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The stored form of what a quiz asks. It has its own mapper, so that nothing that is set for the API reaches what lies in
 * the database.
 *
 * @param version {@link #CURRENT}; a reader refuses any other
 * @param shortage {@code null} when there was none
 */
record QuizDocument(int version, List<ItemDocument> items, StoredShortage shortage) {
    static final int CURRENT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(QuizDocument.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(QuizDocument.class);

    QuizDocument {
        if (version != CURRENT) throw new IllegalArgumentException("quiz document has version " + version + ", not " + CURRENT);
        items = List.copyOf(items);
    }

    static String write(Quiz quiz) {
        var document = new QuizDocument(CURRENT, quiz.items().stream().map(ItemDocument::of).toList(),
                quiz.shortage().map(StoredShortage::of).orElse(null));
        try {
            return WRITER.writeValueAsString(document);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("quiz " + quiz.id() + " cannot be written", exception);
        }
    }

    static QuizDocument read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException exception) {
            // Without the cause: Jackson's message quotes the document, and with it the keys, into the log.
            throw new IllegalStateException("a stored quiz cannot be read: " + exception.getClass().getSimpleName());
        }
    }

    List<Item> quizItems() {
        return items.stream().map(ItemDocument::item).toList();
    }

    Optional<Shortage> quizShortage() {
        return Optional.ofNullable(shortage).map(StoredShortage::shortage);
    }

    record StoredShortage(int asked, int written, List<StoredReason> reasons) {
        static StoredShortage of(Shortage shortage) {
            return new StoredShortage(shortage.asked(), shortage.written(),
                    shortage.reasons().stream().map(reason -> new StoredReason(reason.reason(), reason.count())).toList());
        }

        Shortage shortage() {
            return new Shortage(asked, written,
                    reasons.stream().map(reason -> new Shortage.Reason(reason.reason, reason.count)).toList());
        }
    }

    record StoredReason(String reason, int count) {}
}
