package dev.readback.inference;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What each word piece says. */
public final class Vocabulary {
    private final String[] pieces;

    /** @param json a Hugging Face {@code tokenizer.json} of the WordPiece kind */
    public Vocabulary(byte[] json) {
        try {
            JsonNode numbers = new ObjectMapper().readTree(json).path("model").path("vocab");
            if (numbers.isEmpty()) throw new IllegalArgumentException("tokenizer has no vocabulary");
            pieces = new String[numbers.size()];
            numbers.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
        } catch (IOException cause) {
            throw new UncheckedIOException("vocabulary cannot be read", cause);
        }
    }

    public int size() {
        return pieces.length;
    }

    /** @param id from 0 up to {@link #size()}, exclusive */
    public String piece(int id) {
        return pieces[id];
    }
}
