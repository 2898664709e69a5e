package dev.readback.quiz.taking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One line of {@code typed-answers.txt}: what counts as right, what was typed, and the verdict that a person gives. */
record LabelledAnswer(List<String> accepted, String answer, Verdict verdict) {
    static final String STEM = "The answer to this is _____ as the report says.";

    static List<LabelledAnswer> all() {
        try (InputStream table = LabelledAnswer.class.getResourceAsStream("typed-answers.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(LabelledAnswer::parse).toList();
        } catch (IOException exception) {
            throw new IllegalStateException("typed-answers.txt cannot be read", exception);
        }
    }

    private static LabelledAnswer parse(String line) {
        String[] cells = line.split("\\|");
        List<String> accepted = Arrays.stream(cells[0].split(";")).map(String::strip).toList();
        return new LabelledAnswer(accepted, cells[1], Verdict.of(cells[2].strip()));
    }
}
