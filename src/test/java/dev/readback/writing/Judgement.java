package dev.readback.writing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One judge on one item, by the rubric of {@code src/docs/JUDGING.md}.
 *
 * @param scores of R1 to R8, each 0, 1 or 2
 * @param flaws numbers of the flaws seen; may be empty
 * @param why in a line
 */
record Judgement(String id, List<Integer> scores, List<String> flaws, String why) {
    /** Least score in R1 to R8 with which an item passes. */
    private static final List<Integer> GATES = List.of(2, 2, 1, 1, 1, 1, 1, 1);
    private static final int GOOD = 14;
    private static final ObjectMapper JSON = new ObjectMapper();

    Judgement {
        scores = List.copyOf(scores);
        flaws = List.copyOf(flaws);
        if (id.isBlank()) throw new IllegalArgumentException("a judgement names no item");
        if (scores.size() != GATES.size() || scores.stream().anyMatch(score -> score < 0 || score > 2)) {
            throw new IllegalArgumentException("R1 to R8 of " + id + " must each be 0, 1 or 2, were " + scores);
        }
    }

    /** @param criterion 1 to 8 */
    boolean clears(int criterion) {
        return scores.get(criterion - 1) >= GATES.get(criterion - 1);
    }

    boolean passes() {
        return criteria().stream().allMatch(this::clears);
    }

    boolean good() {
        return passes() && scores.stream().mapToInt(score -> score).sum() >= GOOD;
    }

    /** The key is right and alone. */
    boolean keyHolds() {
        return clears(1) && clears(2);
    }

    static List<Integer> criteria() {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** By item, in the order of the file. Throws when a line is malformed or an item is judged twice. */
    static Map<String, Judgement> read(Path file) {
        Map<String, Judgement> judged = new LinkedHashMap<>();
        new LineFile(file).forEach(line -> {
            Judgement judgement = of(JSON.readTree(line));
            if (judged.put(judgement.id, judgement) != null)
                throw new IllegalArgumentException(judgement.id + " is judged twice");
        });
        return judged;
    }

    /** A score that is missing or no whole number counts as -1, which no judgement may have. */
    private static Judgement of(JsonNode line) {
        List<String> flaws = new ArrayList<>();
        line.path("flaws").forEach(flaw -> flaws.add(flaw.asText()));
        return new Judgement(line.path("id").asText(),
                criteria().stream().map(criterion -> line.path("R" + criterion)).map(score -> score.isInt() ? score.asInt() : -1)
                        .toList(),
                flaws, line.path("why").asText());
    }
}
