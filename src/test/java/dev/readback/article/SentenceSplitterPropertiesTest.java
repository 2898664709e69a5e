package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any text whatever; random texts from a seed that the failure names. */
class SentenceSplitterPropertiesTest {
    private static final List<String> BITS = List.of("the ", "The ", "Mr. ", "word", "U.S.", ". ", ".", "...", "… ", "? ", "!",
            "\"", "“", "”", ")",
            "(", "[1]", " [2] ", "3.5", " 12 ", "\n", "\n\n", "- ", "• ", "# ", "1. ", "😀", "\u0301", "\ud83d", "\udc00",
            "\u200d", "\u0000", "\u00a0", "\t", "。", "؟ ",
            "א", "http://a.b/c ", ":) ", "said ");
    /** A shared machine may make one run look slow; what takes time by the square looks so every time. */
    private static final int MOST_COMPARISONS = 40;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void holdsEveryVisibleCharacterOnceInOrderAndInsideAParagraph(long seed) {
        // Given
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = text(random, 1 + random.nextInt(120));
            var paragraphs = Paragraphs.of(text);
            // When
            var sentences = splitter.split(text, paragraphs);
            // Then
            String where = "seed " + seed + " round " + round;
            assertEquals(visible(text), covered(text, sentences), where);
            assertTrue(inOrderAndTrimmed(text, paragraphs) && inOrderAndTrimmed(text, sentences), where);
            assertTrue(sentences.stream().allMatch(s -> paragraphs.stream().anyMatch(p -> p.contains(s))), where);
            assertTrue(sentences.stream().allMatch(s -> s.length() <= SentenceSplitter.LONGEST_SENTENCE), where);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "word ", ".", "A. ", "... ", "[1] ", "( ", "\u0301", "😀", "\n", "a\n", ". \n", "\"? ", "a.b "})
    void takesTimeThatGrowsWithTheLengthOnly(String unit) {
        // Given
        String text = unit.repeat(400_000 / unit.length());
        String eighth = unit.repeat(50_000 / unit.length());
        // When
        double ratio = DoubleStream.generate(() -> cost(text) / (double) cost(eighth)).limit(MOST_COMPARISONS)
                .filter(found -> found < 24).findFirst().orElse(Double.MAX_VALUE);
        // Then
        assertTrue(ratio < 24, "eight times the text never took less than 24 times as long in " + MOST_COMPARISONS
                + " comparisons; time that grows with the square takes 64");
    }

    /** Nanoseconds that this thread computed, whatever else the machine does, with a floor under which the clock would be measured. */
    private long cost(String text) {
        long before = CPU.getCurrentThreadCpuTime();
        splitter.split(text);
        return Math.max(CPU.getCurrentThreadCpuTime() - before, 5_000_000);
    }

    private static String text(Random random, int bits) {
        var text = new StringBuilder();
        for (int i = 0; i < bits; i++)
            text.append(BITS.get(random.nextInt(BITS.size())));
        if (random.nextInt(20) == 0) text.append("x".repeat(random.nextInt(5_000)));
        return text.toString();
    }

    private static BitSet visible(String text) {
        var visible = new BitSet();
        for (int i = 0; i < text.length(); i++)
            visible.set(i, !Characters.isWhite(text.charAt(i)));
        return visible;
    }

    private static BitSet covered(String text, List<Span> sentences) {
        var covered = new BitSet();
        for (Span sentence : sentences)
            covered.set(sentence.start(), sentence.end());
        covered.and(visible(text));
        return covered;
    }

    private static boolean inOrderAndTrimmed(String text, List<Span> spans) {
        int reached = 0;
        for (Span span : spans) {
            if (span.start() < reached || Characters.isWhite(text.charAt(span.start()))) return false;
            if (Characters.isWhite(text.charAt(span.end() - 1))) return false;
            reached = span.end();
        }
        return true;
    }
}
