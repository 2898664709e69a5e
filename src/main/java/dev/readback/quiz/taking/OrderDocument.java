package dev.readback.quiz.taking;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The stored order of a response: its option ids. It has its own mapper, so that nothing that is set for the API reaches it. */
final class OrderDocument {
    private static final JsonMapper MAPPER = new JsonMapper();

    private OrderDocument() {
    }

    static String write(List<String> optionIds) {
        try {
            return MAPPER.writeValueAsString(optionIds);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("an order cannot be written", exception);
        }
    }

    static List<String> read(String json) {
        try {
            return List.of(MAPPER.readValue(json, String[].class));
        } catch (JsonProcessingException exception) {
            // Without the cause: Jackson's message quotes the document into the log.
            throw new IllegalStateException("a stored order cannot be read: " + exception.getClass().getSimpleName());
        }
    }
}
