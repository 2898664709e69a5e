package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTableTest {
    private static final Written SHORT = new Written(new Source("Short", "word ".repeat(50)), "embedded", List.of(Sample.CLOZE),
            Map.of("the key was given away", 3), Agreement.NONE, 30);
    private static final List<String> LINES = new WritingTable(10,
            List.of(Sample.written("Lighthouse", 150, 10, Sample.WHO, Sample.HOW_MANY, Sample.STATEMENT), SHORT)).lines();

    @Test
    void hasARowForEachArticle() {
        // When
        List<String> rows = LINES.stream().filter(line -> line.startsWith("| Lighthouse") || line.startsWith("| Short")).toList();
        // Then
        assertEquals(List.of("| Lighthouse                               |   150 |     3 |  2.00 |    1/2 |    0.00 |     10 |",
                "| Short                                    |    50 |     1 |  2.00 |    0/0 |    0.00 |     30 |"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"200 words, 4 items, 2.00 per 100 words", "cloze, blank 1", "multiple-choice, question 2",
            "reader finds the key 1 of 2, silent 1", "short of items: 1 articles; dropped there:", "the key was given away 3",
            "keys of 2 choices:", "by place, of 4 {2=1, 3=1}", "longest / shortest option is the key 0.0 % / 0.0 %",
            "longest to shortest option, median 1.00", "statements by key {true=1}", "6 key word in stem 0",
            "items that fail none 100.0 %", "time per article, all items: p50 10 p95 30 ms"})
    void countsAllArticlesTogether(String expected) {
        // When
        List<String> lines = LINES.stream().map(line -> line.strip().replaceAll(" +", " ")).toList();
        // Then
        assertTrue(lines.contains(expected), () -> String.join("\n", LINES));
    }
}
