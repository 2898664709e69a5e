package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An article in the service.
 *
 * @param id the service's
 * @param text the service's, which its offsets count in
 */
record Shelved(Exam exam, String id, String text) {
    Outcome ask(Service service, Mode mode, Asked asked) {
        Service.Reply reply = service.ask(id, asked.question());
        JsonNode answer = reply.answer();
        boolean found = answer.path("outcome").asText().equals("found");
        if (!found) return new Outcome(mode, exam.title(), asked, "", 0, false, reply.millis());
        requireQuotes(answer.path("citations"), asked);
        String sentence = in(answer.at("/citations/0/sentence"));
        return new Outcome(mode, exam.title(), asked, said(answer.path("text").asText(), asked),
                answer.path("confidence").asDouble(),
                asked.golds().stream().anyMatch(gold -> TokenF1.holds(sentence, gold)), reply.millis());
    }

    /** Of "Yes: and what shows it" the first word, where that is what is asked for. */
    private static String said(String text, Asked asked) {
        boolean decides = asked.answerable() && !asked.quotable();
        return decides ? text.replaceFirst("(?s)^(Yes|No): .*", "$1") : text;
    }

    private void requireQuotes(JsonNode citations, Asked asked) {
        assertTrue(!citations.isEmpty(), () -> "no citation for " + asked.id());
        for (JsonNode citation : citations)
            assertEquals(in(citation), citation.path("quote").asText(), () -> "quote for " + asked.id());
    }

    private String in(JsonNode span) {
        return text.substring(span.path("start").asInt(), span.path("end").asInt());
    }
}
