package dev.readback.llm;

import java.util.List;
import java.util.Objects;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.readback.quiz.writing.Proposal;

/** What a model is asked to return for a quiz. A question without words, answer or sentence is left out. */
record QuestionsReply(List<Asked> questions) {
    static final JsonSchema SCHEMA = JsonSchema.builder().name("questions").rootElement(JsonObjectSchema.builder()
            .addProperty("questions", JsonArraySchema.builder()
                    .items(JsonObjectSchema.builder().addStringProperty("question").addStringProperty("answer")
                            .addStringProperty("sentence").required("question", "answer", "sentence")
                            .additionalProperties(false).build())
                    .build())
            .required("questions").additionalProperties(false).build()).build();

    QuestionsReply {
        Objects.requireNonNull(questions, "questions");
    }

    record Asked(String question, String answer, String sentence) {
        boolean isProposal() {
            return isText(question) && isText(answer) && isText(sentence);
        }

        private static boolean isText(String text) {
            return text != null && !text.isBlank();
        }
    }

    List<Proposal> usable() {
        return questions.stream().filter(asked -> asked != null && asked.isProposal())
                .map(asked -> new Proposal(asked.question, asked.answer, asked.sentence)).toList();
    }
}
