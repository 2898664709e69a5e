package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class StrictJsonTest {
    private final ObjectMapper json = new ObjectMapper();

    enum Size {
        SMALL,
        LARGE
    }

    record Order(String name, Integer seed, Boolean fast, Size size, List<String> parts) {}

    record Count(int count) {}

    @BeforeEach
    void makeStrict() {
        new StrictJson().customize(json);
    }

    @Test
    void readsWhatIsWritten() throws Exception {
        // Given
        String body = """
                {"name": "x", "seed": null, "fast": true, "size": "LARGE", "parts": ["a", "b"]} \n""";
        // When
        Order order = json.readValue(body, Order.class);
        // Then
        assertEquals(new Order("x", null, true, Size.LARGE, List.of("a", "b")), order);
    }

    @Test
    void takesAFieldThatIsLeftOutForOneWithoutValue() throws Exception {
        // Given
        String body = "{}";
        // When
        Order order = json.readValue(body, Order.class);
        // Then
        assertEquals(new Order(null, null, null, null, null), order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": 1}", "{\"name\": 1.5}", "{\"name\": true}", "{\"name\": []}", "{\"name\": {}}",
            "{\"seed\": \"2\"}", "{\"seed\": 1.5}", "{\"seed\": 2.0}", "{\"seed\": \"\"}", "{\"seed\": true}",
            "{\"seed\": 99999999999}", "{\"seed\": NaN}", "{\"seed\": 01}", "{\"fast\": 1}", "{\"fast\": \"true\"}",
            "{\"fast\": \"\"}", "{\"size\": 0}", "{\"size\": \"\"}", "{\"size\": \"small\"}", "{\"parts\": \"a\"}",
            "{\"parts\": [1]}", "{\"other\": 1}", "{\"name\": \"a\", \"name\": \"b\"}", "{} {}", "{}x", "[]", "\"\"", "1",
            "{'name': 'x'}", "{\"name\": \"x\",}", "{/* */}", ""})
    void refusesWhatMeansSomethingElse(String body) {
        // Given
        ObjectMapper strict = json;
        // When
        var thrown = assertThrows(JsonProcessingException.class, () -> strict.readValue(body, Order.class));
        // Then
        assertFalse(thrown.getOriginalMessage().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"count\": \"2\"}", "{\"count\": 2.0}", "{\"count\": null}", "{\"count\": true}", "{}"})
    void refusesWhatIsNoNumberWhereOneIsNeeded(String body) {
        // Given
        ObjectMapper strict = json;
        // When
        var thrown = assertThrows(JsonMappingException.class, () -> strict.readValue(body, Count.class));
        // Then
        assertEquals("count", thrown.getPath().get(0).getFieldName());
    }
}
