package dev.readback.openai;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.platform.ProblemException;

/**
 * What a client asks in OpenAI's protocol, as far as it matters here; every other field is passed over, because clients send many.
 *
 * @param model whom to ask
 * @param question the last message of the user
 * @param stream whether the answer is told in chunks
 * @param usage whether a stream ends with a count of tokens
 */
record ChatRequest(String model, String question, boolean stream, boolean usage) {
    /** @throws ProblemException that names the field */
    static ChatRequest read(JsonNode body) {
        if (body == null || !body.isObject()) throw ProblemException.invalid("body", "must be a JSON object");
        body.fieldNames().forEachRemaining(ChatRequest::refuseAddress);
        String model = body.path("model").asText("");
        if (model.isEmpty()) throw ProblemException.invalid("model", "must be one of those that GET /api/openai/v1/models lists");
        boolean usage = body.path("stream_options").path("include_usage").asBoolean(false);
        return new ChatRequest(model, question(body.path("messages")), body.path("stream").asBoolean(false), usage);
    }

    /** A server that lets a request say where to send it sends its key there as well (CVE-2024-6587). */
    private static void refuseAddress(String field) {
        String plain = field.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (plain.equals("apibase") || plain.equals("baseurl") || plain.equals("apikey")) {
            throw ProblemException.invalid(field, "is not taken from requests");
        }
    }

    private static String question(JsonNode messages) {
        Optional<JsonNode> last = StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.path("role").asText().equals("user")).reduce((one, next) -> next);
        return last.map(message -> text(message.path("content"))).filter(text -> !text.isBlank())
                .orElseThrow(() -> ProblemException.invalid("messages", "must hold a message of the user with text"));
    }

    /** A text, or parts of which some are texts. */
    private static String text(JsonNode content) {
        if (content.isTextual()) return content.asText();
        return StreamSupport.stream(content.spliterator(), false).filter(part -> part.path("type").asText().equals("text"))
                .map(part -> part.path("text").asText()).collect(Collectors.joining("\n"));
    }
}
