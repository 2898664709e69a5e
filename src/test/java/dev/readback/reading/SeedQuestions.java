package dev.readback.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Our own questions about an article of {@code seeds/}: {@code {"article": path, "questions": [{id, question, kind, answers}]}}. */
final class SeedQuestions {
    static final String FILE = "src/test/resources/reading/seed-questions.json";

    private SeedQuestions() {
    }

    /** The article's path is relative to the project's directory. */
    static Entry entry(JsonNode root) {
        String article = root.path("article").asText();
        List<Asked> questions = new ArrayList<>();
        for (JsonNode question : root.path("questions")) {
            List<String> golds = new ArrayList<>();
            question.path("answers").forEach(answer -> golds.add(answer.asText()));
            questions.add(new Asked(question.path("id").asText(), question.path("question").asText(),
                    question.path("kind").asText(), golds));
        }
        return new Entry(article, List.of(new Exam(article, text(Path.of(article)), questions)));
    }

    private static String text(Path article) {
        try {
            return Files.readString(article);
        } catch (IOException cause) {
            throw new IllegalArgumentException("the article cannot be read (" + cause + ")", cause);
        }
    }
}
