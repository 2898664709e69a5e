package dev.readback.llm;

import java.util.List;
import java.util.Objects;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.readback.answering.Claim;

/** What a model is asked to return for a question. A claim without words or quotes says nothing and is left out. */
record ClaimsReply(List<Told> claims) {
    static final JsonSchema SCHEMA = JsonSchema.builder().name("claims").rootElement(JsonObjectSchema.builder()
            .addProperty("claims", JsonArraySchema.builder().items(JsonObjectSchema.builder().addStringProperty("sentence")
                    .addProperty("quotes", JsonArraySchema.builder().items(new JsonStringSchema()).build())
                    .required("sentence", "quotes").additionalProperties(false).build()).build())
            .required("claims").additionalProperties(false).build()).build();

    ClaimsReply {
        Objects.requireNonNull(claims, "claims");
    }

    record Told(String sentence, List<String> quotes) {
        boolean isClaim() {
            return sentence != null && !sentence.isBlank() && quotes != null && quotes.stream().anyMatch(Told::isText);
        }

        Claim claim() {
            return new Claim(sentence, quotes.stream().filter(Told::isText).toList());
        }

        private static boolean isText(String quote) {
            return quote != null && !quote.isBlank();
        }
    }

    List<Claim> usable() {
        return claims.stream().filter(told -> told != null && told.isClaim()).map(Told::claim).toList();
    }
}
