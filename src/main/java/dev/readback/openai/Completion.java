package dev.readback.openai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.answering.AnswerView;
import dev.readback.article.Article;

/**
 * One answer in the shapes of OpenAI's protocol, whole or as a stream of chunks.
 *
 * @param id of the answer
 * @param created seconds since 1970
 * @param view the same answer as the REST API tells it, whose citations and engine go along
 */
record Completion(String id, long created, ChatRequest request, Article article, Message message, AnswerView view) {
    private static final String STOP = "stop";

    /** A {@code chat.completion}. */
    Map<String, Object> whole() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", "assistant");
        told.put("content", message.content());
        told.put("refusal", null);
        told.put("annotations", message.annotations());
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put("message", told);
        choice.put("finish_reason", STOP);
        choice.put("logprobs", null);
        Map<String, Object> whole = envelope("chat.completion", List.of(choice));
        whole.put("usage", usage());
        whole.put("citations", view.citations());
        whole.put("engine", view.engine());
        return whole;
    }

    /** The body of an event stream: a role, the text, the end with the citations, the count if it was asked for, {@code [DONE]}. */
    String stream(ObjectMapper json, boolean sourceFrames, String page) throws JsonProcessingException {
        List<Object> frames = new ArrayList<>();
        frames.add(chunk(Map.of("role", "assistant", "content", ""), null));
        for (String part : message.content().split("(?<=\n)"))
            frames.add(chunk(Map.of("content", part), null));
        if (sourceFrames) view.citations().forEach(citation -> frames.add(source(citation, page)));
        Map<String, Object> last = chunk(Map.of("annotations", message.annotations()), STOP);
        last.put("citations", view.citations());
        last.put("engine", view.engine());
        frames.add(last);
        if (request.usage()) {
            Map<String, Object> count = envelope("chat.completion.chunk", List.of());
            count.put("usage", usage());
            frames.add(count);
        }
        StringBuilder stream = new StringBuilder();
        for (Object frame : frames)
            stream.append("data: ").append(json.writeValueAsString(frame)).append("\n\n");
        return stream.append("data: [DONE]\n\n").toString();
    }

    private Map<String, Object> chunk(Map<String, Object> delta, String finished) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("index", 0);
        choice.put("delta", delta);
        choice.put("finish_reason", finished);
        choice.put("logprobs", null);
        return envelope("chat.completion.chunk", List.of(choice));
    }

    private Map<String, Object> envelope(String object, List<Map<String, Object>> choices) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("id", id);
        envelope.put("object", object);
        envelope.put("created", created);
        envelope.put("model", request.model());
        envelope.put("choices", choices);
        return envelope;
    }

    private Map<String, Object> source(AnswerView.CitationView citation, String page) {
        String place = page + "/c=" + citation.start() + "-" + citation.end();
        return Map.of("event", Map.of("type", "source", "data", Map.of("source", Map.of("name", article.title()), "document",
                List.of(citation.quote()), "metadata", List.of(Map.of("source", place)))));
    }

    /** Nothing is paid for here by the token; four characters count as one. */
    private Map<String, Object> usage() {
        int asked = tokens(request.question());
        int told = tokens(message.content());
        return Map.of("prompt_tokens", asked, "completion_tokens", told, "total_tokens", asked + told);
    }

    private static int tokens(String text) {
        return (text.length() + 3) / 4;
    }
}
