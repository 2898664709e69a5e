package dev.readback.quiz.taking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.testsupport.ArticleSample;

/**
 * An answer of {@code graded-answers.jsonl} with the label that a person gave it. The file was written for this test, about the
 * articles of {@code graded-articles.jsonl}, which were too, and about the seed article.
 *
 * @param category what kind of answer it is
 * @param tuning whether its stem is in the half that rules, weights and band may look at; decided by the stem's hash
 */
record GradedAnswer(TypedQuestion question, String text, boolean right, String category, boolean tuning) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<GradedAnswer> all() {
        Map<String, ArticleNames> names = new HashMap<>();
        names.put("seed", ArticleNames.of(ArticleSample.seed().article()));
        for (JsonNode article : lines("graded-articles.jsonl")) {
            String name = article.path("article").asText();
            names.put(name, ArticleNames.of(new ArticleSample(name, article.path("text").asText()).article()));
        }
        List<GradedAnswer> all = new ArrayList<>();
        for (JsonNode line : lines("graded-answers.jsonl"))
            line.path("answers").forEach(answer -> all.add(of(line, answer, names)));
        return all;
    }

    private static GradedAnswer of(JsonNode line, JsonNode answer, Map<String, ArticleNames> names) {
        List<String> accepted = new ArrayList<>(List.of(line.path("key").asText()));
        line.path("also").forEach(also -> accepted.add(also.asText()));
        String stem = line.path("stem").asText();
        TypedQuestion question = new TypedQuestion(stem, accepted, line.path("evidence").asText(),
                names.get(line.path("article").asText()));
        String text = answer.path("text").asText().repeat(answer.path("times").asInt(1));
        return new GradedAnswer(question, text, answer.path("right").asBoolean(), answer.path("category").asText(),
                isTuning(stem));
    }

    private static boolean isTuning(String stem) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(stem.getBytes(StandardCharsets.UTF_8))[0] % 2 == 0;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    private static List<JsonNode> lines(String resource) {
        try (InputStream file = GradedAnswer.class.getResourceAsStream(resource)) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
                lines.add(JSON.readTree(line));
            return lines;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
