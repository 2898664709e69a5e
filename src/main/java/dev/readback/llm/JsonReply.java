package dev.readback.llm;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads the one JSON object in a reply, which may stand in prose or in a code fence. */
final class JsonReply {
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /** Places where an object may begin that are tried. */
    private static final int TRIES = 20;

    private JsonReply() {
    }

    /** The first object in {@code reply} that is a {@code type}; empty when there is none. */
    static <T> Optional<T> read(String reply, Class<T> type) {
        ObjectReader reader = MAPPER.readerFor(type);
        int tries = 0;
        for (int at = reply.indexOf('{'); at >= 0 && tries < TRIES; at = reply.indexOf('{', at + 1), tries++) {
            Optional<T> read = read(reader, reply.substring(at));
            if (read.isPresent()) return read;
        }
        return Optional.empty();
    }

    private static <T> Optional<T> read(ObjectReader reader, String json) {
        try {
            return Optional.ofNullable(reader.readValue(json));
        } catch (JsonProcessingException other) {
            return Optional.empty(); // prose, or the beginning of another object
        }
    }
}
